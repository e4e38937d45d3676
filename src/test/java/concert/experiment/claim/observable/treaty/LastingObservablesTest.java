package concert.experiment.claim.observable.treaty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.experiment.claim.Told;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import org.junit.jupiter.api.Test;

class LastingObservablesTest {

    @Test
    void cohesionRankedByTheMembersMeanFear() {
        Told told = Told.of(4);
        Treaty pact = told.sign(TreatyKind.DEFENCE, -1, 0, 1);
        Treaty none = told.sign(TreatyKind.NON_AGGRESSION, -1, 2, 3);
        double[][] story = {{.2, .4, .5}, {.1, .1, .2}, {.9, .3, .3}};
        for (double[] each : story) {
            told.threat[0] = each[0];
            told.threat[1] = each[1];
            pact.strategic = each[2];
            none.strategic = 1 - each[2];
            told.tick();
        }
        assertEquals(.5, told.value(LastingObservables.COHESION), 1e-12, "means .3 .1 .6 with .5 .2 .3");
    }

    @Test
    void alliancesAreComparedWithThemselvesAlone() {
        Told told = Told.of(4);
        Treaty one = told.sign(TreatyKind.DEFENCE, -1, 0, 1);
        Treaty other = told.sign(TreatyKind.DEFENCE, -1, 2, 3);
        double[] rise = {0, .1};
        for (double more : rise) {
            told.threat[0] = .2 + more;
            told.threat[1] = .2 + more;
            told.threat[2] = .6 + more;
            told.threat[3] = .6 + more;
            one.strategic = .9 + more / 2;
            other.strategic = .3 + more / 2;
            told.tick();
        }
        assertEquals(1, told.value(LastingObservables.COHESION), 1e-12, "across alliances it would fall");
        Told calm = Told.of(2);
        calm.sign(TreatyKind.DEFENCE, -1, 0, 1).strategic = .1;
        calm.threat[0] = .3;
        assertEquals(0, calm.tick().tick().tick().value(LastingObservables.COHESION), 1e-12);
    }

    @Test
    void cohesionOfOldTreaties() {
        Told told = Told.of(4);
        Treaty pact = told.sign(TreatyKind.ENTENTE, -1, 0, 1);
        told.sign(TreatyKind.DEFENCE, 0, 2, 3).cohesion = 1;
        pact.cohesion = .25;
        told.tick();
        pact.cohesion = .75;
        told.tick().tick();
        assertEquals(1.75 / 3, told.value(LastingObservables.OPENING), 1e-12);
    }

    @Test
    void whatSpeaksForAnAllianceAsItAges() {
        Told told = Told.of(6);
        Treaty pact = told.sign(TreatyKind.DEFENCE, 0, 0, 1);
        Treaty gone = told.sign(TreatyKind.DEFENCE, -1, 2, 3);
        Treaty none = told.sign(TreatyKind.NEUTRALITY, 0, 4, 5);
        told.speaks(pact, .3, 0, .1, 0, -.4, 0, 0);
        told.speaks(gone, .3, 0, 0, 0, 0, 0, 0).speaks(none, .5, 0, .5, 0, 0, 0, 0);
        told.tick();
        told.speaks(pact, .1, 0, .2, 0, .2, -.9, 0).speaks(none, 0, 0, .5, 0, 0, 0, 0);
        for (int tick = 1; tick < LastingObservables.LATER; tick++) {
            told.tick();
        }
        assertEquals(Double.NaN, told.value(LastingObservables.SECURITY));
        assertEquals(.2 - .75, told.tick().value(LastingObservables.SECURITY), 1e-12);
    }
}
