package concert.engine;

/** The phases of a run at work on one scene, with their scratch; made anew where a run goes on from a snapshot. */
record Machine(
        Drive drive,
        Perceive perceive,
        Arm arm,
        Decide decide,
        Negotiate negotiate,
        Exits exits,
        Confront confront,
        Learning learning,
        Settle settle) {

    Machine(Scene scene, Streams streams) {
        this(scene, streams, new Drafts(scene, streams));
    }

    private Machine(Scene scene, Streams streams, Drafts drafts) {
        this(scene, streams, drafts, new Exits(scene, streams));
    }

    private Machine(Scene scene, Streams streams, Drafts drafts, Exits exits) {
        this(
                new Drive(scene),
                new Perceive(scene),
                new Arm(scene),
                new Decide(scene, streams, drafts, exits),
                new Negotiate(scene, streams, drafts),
                exits,
                new Confront(scene, streams),
                new Learning(scene.world(), scene.everyone(), scene.parameters()),
                new Settle(scene));
    }
}
