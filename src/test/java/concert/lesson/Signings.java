package concert.lesson;

import concert.model.event.TreatyEvent;
import concert.model.record.Decision;
import concert.model.record.TickRecord;
import concert.model.treaty.Members;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Questions about who signs with whom, and why. */
final class Signings {
    /** Ticks within which states that balance do so. */
    private static final int SOON = 10;

    private Signings() {}

    /** Whether within ten years more than half of the others stand in defence pacts directed at a state. */
    static Optional<String> balancing(Story story, String strongest) {
        int threat = story.state(strongest);
        int others = story.run().states().size() - 1;
        for (TickRecord tick : story.ticks().subList(0, SOON)) {
            List<Integer> allies = against(story, tick, threat);
            if (2 * allies.size() > others) {
                return Optional.of("By year " + story.year(tick.tick()) + " " + story.names(allies)
                        + " stand in defence pacts against " + story.name(threat) + ".");
            }
        }
        return Optional.empty();
    }

    private static List<Integer> against(Story story, TickRecord tick, int threat) {
        return tick.treaties().stream()
                .filter(each -> story.treaty(each.id()).kind() == TreatyKind.DEFENCE)
                .filter(each -> Arrays.stream(each.targets()).anyMatch(target -> target == threat))
                .flatMapToInt(each -> Arrays.stream(each.members()))
                .sorted()
                .distinct()
                .boxed()
                .toList();
    }

    /** Whether a state finds an offence pact with the strongest worth signing, for gain before all, and signs it. */
    static Optional<String> profit(Story story, String strongest) {
        int lion = story.state(strongest);
        return story.ticks().stream()
                .flatMap(tick -> tick.events().stream()
                        .filter(TreatyEvent.Signed.class::isInstance)
                        .map(each -> story.treaty(each.treaty()))
                        .filter(each -> each.kind() == TreatyKind.OFFENCE)
                        .flatMap(each -> signatures(tick, each)
                                .filter(signature -> signature.partner() == lion && isForProfit(story, signature))
                                .map(signature -> sentence(story, tick, signature))))
                .findFirst();
    }

    /** What each of the two signatories of a pact thought of it as it signed. */
    private static Stream<Decision> signatures(TickRecord tick, Treaty pact) {
        return tick.decisions().stream()
                .filter(each -> each.move() == Decision.Move.ANSWER && each.kind() == pact.kind() && each.consented())
                .filter(each ->
                        Members.has(pact.founders(), each.state()) && Members.has(pact.founders(), each.partner()));
    }

    private static boolean isForProfit(Story story, Decision signature) {
        double gain = signature.terms()[story.reason("gain")];
        return signature.value() > 0
                && gain == Arrays.stream(signature.terms()).max().orElse(0);
    }

    private static String sentence(Story story, TickRecord tick, Decision signature) {
        return String.format(
                Locale.ROOT,
                "In year %s %s signs an offence pact with %s, the strongest; gain adds %.2f to a value of %.2f.",
                story.year(tick.tick()),
                story.name(signature.state()),
                story.name(signature.partner()),
                signature.terms()[story.reason("gain")],
                signature.value());
    }
}
