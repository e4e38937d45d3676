package concert.engine;

/** What a tick's offers are chosen and put by: every state's options, and which of them become conferences (E5). */
final class Deliberation {
    private final Scene scene;
    private final Options options;
    private final Conference conference;

    Deliberation(Scene scene) {
        this.scene = scene;
        this.conference = new Conference(scene, this);
        this.options = new Options(scene, conference);
    }

    Scene scene() {
        return scene;
    }

    Options options() {
        return options;
    }

    Conference conference() {
        return conference;
    }
}
