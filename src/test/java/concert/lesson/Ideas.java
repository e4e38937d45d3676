package concert.lesson;

import java.util.List;

/** The textbook ideas of the lesson, in the order of its page; a new one is a line here and a section there. */
final class Ideas {
    private static final String SECRETS = "secret-diplomacy";
    private static final String THREAT = "balance-of-threat";
    private static final String INTERESTS = "balance-of-interests";
    private static final String INSTITUTIONS = "institutionalism";
    private static final String[] RISING = {
        "states.BRA.revisionism=0.9",
        "states.FAL.revisionism=0.9",
        "states.GAL.revisionism=0.9",
        "states.JUN.revisionism=0.9"
    };

    public static final List<Idea> ALL = List.of(
            new Idea(
                    "balancing",
                    "Balancing",
                    Trial.of("unipolar", THREAT, "states.AUR.revisionism=0.8"),
                    Trial.of("unipolar", THREAT, "states.AUR.revisionism=0"),
                    story -> Signings.balancing(story, "AUR")),
            new Idea(
                    "profit",
                    "Bandwagoning for profit",
                    Trial.of("multipolar", INTERESTS, RISING).with("theory.weights.gain=50"),
                    Trial.of("multipolar", INTERESTS, RISING).with("theory.weights.gain=25"),
                    story -> Signings.profit(story, "BRA")),
            new Idea(
                    "chain-gang",
                    "Chain-ganging",
                    Trial.of("europe-1914", THREAT),
                    Trial.of("europe-1914", THREAT, "parameters.obligation-weight=0"),
                    Fighting::chainGang),
            new Idea(
                    "abandonment",
                    "Abandonment",
                    Trial.of(SECRETS, INSTITUTIONS),
                    Trial.of(SECRETS, INSTITUTIONS, "parameters.obligation-weight=1"),
                    Fighting::abandonment),
            new Idea(
                    "entrapment",
                    "Entrapment",
                    Trial.of(SECRETS, INSTITUTIONS),
                    Trial.of(SECRETS, INSTITUTIONS, "parameters.obligation-weight=0"),
                    Fighting::entrapment),
            new Idea(
                    "free-riding",
                    "Free riding",
                    Trial.of("burden-sharing", INSTITUTIONS),
                    Trial.of("burden-sharing", INSTITUTIONS, "parameters.private-share=0.9"),
                    story -> Sharing.freeRide(story, "LUV", "MAG")),
            new Idea(
                    "secrets",
                    "Secret diplomacy",
                    Trial.of(SECRETS, THREAT),
                    Trial.of(SECRETS, THREAT, "publicity.secret=0", "treaties.Night Pact.publicity=open"),
                    Fighting::optimism),
            new Idea(
                    "endurance",
                    "Why NATO endures",
                    Trial.of("bipolar", INSTITUTIONS),
                    Trial.of("bipolar", INSTITUTIONS, "theory.parameters.exit-cost-institution=0"),
                    story -> Sharing.endures(story, "Western Pact", 19)));

    private Ideas() {}
}
