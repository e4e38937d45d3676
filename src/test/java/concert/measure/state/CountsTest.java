package concert.measure.state;

import static concert.world.Sample.value;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import concert.measure.Moment;
import concert.measure.all.Measures;
import concert.model.World;
import concert.model.record.Stance;
import concert.model.treaty.Commitments;
import concert.model.treaty.Draft;
import concert.model.treaty.Obligations;
import concert.model.treaty.Publicity;
import concert.model.treaty.TreatyKind;
import concert.world.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {
    @Test
    void aNonAggressionPactMakesNoAllies() {
        World world = Sample.world(5);
        Sample.sign(world, TreatyKind.ENTENTE, 0, 1);
        Sample.sign(world, TreatyKind.NON_AGGRESSION, Publicity.SECRET, 2, 3);
        Moment now = Sample.moment(world);
        assertEquals(2, value("treaties", now));
        assertEquals(1, value("alliances", now));
        assertEquals(1, value("treaties_entente", now));
        assertEquals(1, value("treaties_non_aggression", now));
        assertEquals(0, value("treaties_defence", now));
        assertEquals(2, value("states_allied", now));
        assertEquals(3, value("isolates", now));
        assertEquals(.1, value("allied_dyad_share", now));
        assertEquals(0, value("defence_dyad_share", now));
        assertEquals(.5, value("secrecy_share", now));
    }

    @Test
    void aTreatyOfManyAlliesEveryPairOnce() {
        World world = Sample.world(5);
        world.overlord[4] = 0;
        Sample.sign(world, TreatyKind.DEFENCE, 0, 1, 2);
        Sample.sign(world, TreatyKind.COLLECTIVE, 0, 1);
        Moment now = Sample.moment(world);
        assertEquals(4, value("states", now));
        assertEquals(3 / 6.0, value("allied_dyad_share", now));
        assertEquals(3 / 6.0, value("defence_dyad_share", now));
    }

    /** Italy consults where its partner defends: no pair pledged to defend each other, whichever of them comes first. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aPledgeOfOneSideIsNoPairPledgedToEachOther(int consults) {
        World world = Sample.world(3);
        Draft even = Sample.draft(TreatyKind.DEFENCE, Publicity.OPEN, 0, 0, 1);
        Obligations all = TreatyKind.DEFENCE.obligations();
        Commitments owed = new Commitments(
                all, List.of(new Commitments.Own(consults, all.peaceful())), new int[0], Commitments.Admission.VOTE);
        world.sign(new Draft(even.text(), even.members(), even.targets(), 0, owed), 1);
        world.refreshPledges();
        Moment now = Sample.moment(world);
        assertEquals(0, value("defence_dyad_share", now));
        assertEquals(1 / 3.0, value("allied_dyad_share", now));
    }

    @Test
    void whatIsCountedIsWholeAndWhatIsSharedIsNot() {
        assertTrue(Measures.of("treaties").counts());
        assertTrue(Measures.of("treaties_defence").counts());
        assertFalse(Measures.of("allied_dyad_share").counts());
    }

    @Test
    void stancesAreCountedAmongTheSovereign() {
        World world = Sample.world(4);
        world.overlord[3] = 0;
        Moment now = Sample.moment(world);
        now.record().states().stance()[1] = Stance.BUCK_PASS;
        assertEquals(2, value("stance_abstain", now));
        assertEquals(1, value("stance_buck_pass", now));
    }
}
