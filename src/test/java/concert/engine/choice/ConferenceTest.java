package concert.engine.choice;

import static concert.engine.Small.A;
import static concert.engine.Small.B;
import static concert.engine.Small.C;
import static concert.engine.Small.D;
import static concert.engine.Small.E;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import concert.engine.Small;
import concert.engine.tick.Streams;
import concert.engine.treaty.TreatyTerms;
import concert.model.World;
import concert.model.treaty.TreatyKind;
import concert.theory.book.Parameter;
import concert.theory.book.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E5: A fears E and offers B a treaty; C and D may be asked too. Who wants to sign does so at any price, or at none. */
class ConferenceTest {
    private final World world = Small.world(1, 1, 1, 1, 1);

    private int[] parties(String wants, TreatyKind kind, double rate, double fear, int... considered) {
        world.threat.set(A, E, fear);
        List<Rules> rules = new ArrayList<>();
        wants.chars()
                .forEach(each -> rules.add(Small.rules(Map.of(Parameter.SIGNING_COST, each == 'y' ? -100. : 100.))));
        Small small =
                Small.of(world, rules, Map.of(Parameter.CONFERENCE_RATE, rate)).ready();
        Streams streams = new Streams(1, world.states());
        Conference conference = new Conference(small.scene, streams, new TreatyTerms(small.scene, streams));
        conference.turn(0, A, considered);
        return conference.parties(A, B, kind);
    }

    @ParameterizedTest
    @CsvSource({
        "yyyyy, DEFENCE, 1, .4, ABCD",
        "yyyyy, COLLECTIVE, 1, .4, ABCD",
        "yyyyy, ENTENTE, 1, .4, AB",
        "yyyyy, DEFENCE, 0, .4, AB",
        "yyyyy, DEFENCE, 1, .3, AB",
        "yynyy, DEFENCE, 1, .4, ABD",
        "nyyyy, DEFENCE, 1, .4, AB",
        "ynyyy, DEFENCE, 1, .4, ABCD"
    })
    void invitedAreThoseTheProposerWantsAndWhoWantTheWholeList(
            String wants, TreatyKind kind, double rate, double fear, String list) {
        assertArrayEquals(members(list), parties(wants, kind, rate, fear, B, C, D, E));
    }

    @ParameterizedTest
    @CsvSource({"2, ABC", "3, ABD"})
    void whoIsNotConsideredIsNotInvited(int other, String list) {
        assertArrayEquals(members(list), parties("yyyyy", TreatyKind.DEFENCE, 1, .4, B, other));
    }

    private static int[] members(String list) {
        return list.chars().map(each -> each - 'A').toArray();
    }
}
