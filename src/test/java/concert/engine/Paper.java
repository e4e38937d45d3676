package concert.engine;

import concert.model.World;
import concert.model.treaty.Clause;
import concert.model.treaty.Draft;
import concert.model.treaty.Members;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;

/** A treaty text for tests: open, indefinite and by consensus unless said otherwise. */
public record Paper(
        TreatyKind kind,
        Publicity publicity,
        Term term,
        Clause clause,
        double institution,
        double voting,
        double quota,
        int[] targets) {

    public static Paper of(TreatyKind kind) {
        return new Paper(kind, Publicity.OPEN, Term.INDEFINITE, kind.clause(), .2, .5, 1, new int[0]);
    }

    public Paper with(Publicity told) {
        return new Paper(kind, told, term, clause, institution, voting, quota, targets);
    }

    public Paper with(Term time) {
        return new Paper(kind, publicity, time, clause, institution, voting, quota, targets);
    }

    public Paper with(Clause binding) {
        return new Paper(kind, publicity, term, binding, institution, voting, quota, targets);
    }

    public Paper institution(double iota) {
        return new Paper(kind, publicity, term, clause, iota, voting, quota, targets);
    }

    public Paper votes(double omega, double needed) {
        return new Paper(kind, publicity, term, clause, institution, omega, needed, targets);
    }

    public Paper against(int... foes) {
        return new Paper(kind, publicity, term, clause, institution, voting, quota, foes);
    }

    /** Drawn up for the given states. */
    public Draft draft(int... members) {
        TreatyText text = new TreatyText("paper", kind, publicity, term, clause, institution, .3, voting, quota, false);
        return new Draft(text, Members.of(members), targets, -1);
    }

    /** Signed by the given states before the first tick, holding together by half. */
    public Treaty sign(World world, int... members) {
        double belief = publicity == Publicity.SECRET ? .1 : 1;
        Treaty treaty = world.sign(draft(members), belief);
        treaty.cohesion = .5;
        world.refreshPledges(treaty);
        return treaty;
    }
}
