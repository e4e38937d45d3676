package concert.theory;

import concert.model.Calendar;
import concert.model.State;
import concert.model.World;
import concert.model.treaty.Commitments;
import concert.model.treaty.Draft;
import concert.model.treaty.Publicity;
import concert.model.treaty.Term;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.model.treaty.TreatyText;
import concert.theory.book.Parameter;
import concert.theory.book.Parameters;
import concert.theory.book.Rules;
import concert.theory.book.Theory;
import concert.theory.reason.Outlook;
import concert.theory.reason.Reasons;
import concert.world.VersionOne;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A tiny world of states A, B, C ... at one place, put together from model and theory alone: nobody fears anybody, all
 * trust .6, no treaties, until a test says otherwise.
 */
public final class Neighbours {
    public static final int A = 0;
    public static final int B = 1;
    public static final int C = 2;
    public static final int D = 3;

    private static final Calendar YEARS = new Calendar(0, 1);
    private static final Theory.Exponents WALT = new Theory.Exponents(1, 1, 1, 1);

    public final World world;
    private final Map<Parameter, Double> parameters = VersionOne.numbers();
    private final Map<String, Double> weights = new HashMap<>();

    private Neighbours(World world) {
        this.world = world;
    }

    /** States of the given capability, and an economy of the same size. */
    public static Neighbours of(double... capability) {
        World world = new World(
                IntStream.range(0, capability.length)
                        .mapToObj(me -> new State(String.valueOf((char) ('A' + me)), "State " + me, 0, 0, 0))
                        .toList(),
                1);
        System.arraycopy(capability, 0, world.capability, 0, capability.length);
        System.arraycopy(capability, 0, world.economy, 0, capability.length);
        return new Neighbours(world);
    }

    public Neighbours with(Parameter parameter, double value) {
        parameters.put(parameter, value);
        return this;
    }

    public Neighbours weighing(String reason, double weight) {
        weights.put(reason, weight);
        return this;
    }

    public Neighbours fears(int me, int you, double threat) {
        world.threat.set(me, you, threat);
        return this;
    }

    /** Signs a treaty whose cohesion is given. */
    public Treaty signs(TreatyKind kind, double cohesion, int... members) {
        return signs(kind, cohesion, Commitments.of(kind), members);
    }

    /** The same of a treaty that obliges against one state alone. */
    public Treaty signsAgainst(int enemy, TreatyKind kind, double cohesion, int... members) {
        Commitments plain = Commitments.of(kind);
        Commitments confined = new Commitments(plain.all(), plain.own(), new int[] {enemy}, plain.admission());
        return signs(kind, cohesion, confined, members);
    }

    private Treaty signs(TreatyKind kind, double cohesion, Commitments commitments, int[] members) {
        TreatyText text =
                new TreatyText("", kind, Publicity.OPEN, Term.INDEFINITE, kind.clause(), .2, .3, .5, 1, false);
        Treaty treaty = world.sign(new Draft(text, members, new int[0], -1, commitments), 1);
        treaty.cohesion = cohesion;
        return treaty;
    }

    public Rules rules(List<String> reasons) {
        Theory theory = new Theory("made-up", "realist", "made up", "for a test", WALT, weights, Map.of());
        return Rules.of(theory, parameters, YEARS, reasons);
    }

    /** The outlook of a state under rules with a weight for each of some reasons. */
    public Outlook seen(int me, List<String> reasons) {
        Parameters own = Rules.world(parameters, YEARS);
        world.pledges().believe(own.get(Parameter.PARTIAL_TERMS_KNOWN), own.get(Parameter.MEAN_OBLIGATION));
        world.refreshPledges();
        world.readThreats();
        List<Rules> everyone = Collections.nCopies(world.size(), rules(reasons));
        CommonThreat common = new CommonThreat(world, own);
        Prospects prospects = new Prospects(world, everyone, own, common);
        Outlook outlook = new Outlook(world, everyone, own, prospects);
        outlook.refresh();
        return outlook.of(me);
    }

    public Outlook seen(int me) {
        return seen(me, Reasons.names());
    }
}
