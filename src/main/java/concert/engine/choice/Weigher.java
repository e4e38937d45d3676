package concert.engine.choice;

import static concert.theory.book.Parameter.CONFERENCE_THREAT;

import concert.engine.tick.Tick;
import concert.engine.tick.TickContext;
import concert.engine.treaty.Exits;
import concert.model.View;
import concert.model.treaty.Members;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.Pact;
import concert.theory.Voice;
import concert.theory.book.Rules;
import concert.theory.reason.Reason;
import concert.theory.reason.Reasons;
import concert.theory.reason.Valuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads a {@link Weighing} off the world as states find it when they choose. */
public final class Weigher {
    private static final TreatyKind[] KINDS = TreatyKind.all();
    private static final int NOBODY = -1;

    private final TickContext scene;
    private final Deliberation deliberation;
    private final Exits exits;
    private final View view;
    private final Reason[] reasons = Reasons.ALL.toArray(Reason[]::new);
    private final Valuation valuation;
    private final int n;

    /**
     * Weighs for every state of one world.
     *
     * @param exits what staying in a treaty is worth
     */
    public Weigher(Deliberation deliberation, Exits exits) {
        this.scene = deliberation.scene();
        this.deliberation = deliberation;
        this.exits = exits;
        this.view = scene.view();
        this.valuation = new Valuation(scene.outlook());
        this.n = view.size();
    }

    /** What is weighed in the tick under way. */
    public Weighing read(Tick tick) {
        deliberation.meetings().refresh();
        exits.readLeaders(tick.shocks());
        deliberation.meetings().readNewcomers(tick.shocks());
        Weighing all = empty();
        double[] row = new double[n];
        for (int me = 0; me < n; me++) {
            if (view.sovereign(me)) {
                deliberation.meetings().chances(me, row);
                System.arraycopy(row, 0, all.meets(), me * n, n);
                scene.outlook().of(me);
                all.load()[me] = valuation.load();
                for (int you = 0; you < n; you++) {
                    if (row[you] > 0) {
                        offers(all, me, you);
                    }
                }
            }
        }
        askings(all);
        for (Treaty treaty : view.treaties()) {
            for (int member : treaty.members()) {
                all.holdings().add(holding(tick, treaty, member));
            }
        }
        return all;
    }

    private Weighing empty() {
        double[][][] offers = new double[KINDS.length][reasons.length][];
        double[][] answers = new double[reasons.length][];
        for (int reason = 0; reason < reasons.length; reason++) {
            if (weighed(reason)) {
                for (double[][] kind : offers) {
                    kind[reason] = new double[n * n];
                }
                answers[reason] = new double[n * n];
            }
        }
        boolean[][] open = new boolean[KINDS.length][n * n];
        List<Rules> rules = scene.everyone();
        return new Weighing(
                n,
                scene.parameters(),
                rules,
                new double[n],
                new double[n * n],
                offers,
                answers,
                open,
                new ArrayList<>(),
                new ArrayList<>());
    }

    /** Whether any state gives a reason weight. */
    private boolean weighed(int reason) {
        return scene.everyone().stream().anyMatch(each -> each.weights()[reason] != 0);
    }

    private void offers(Weighing all, int me, int you) {
        int pair = me * n + you;
        for (TreatyKind kind : KINDS) {
            boolean hunts = kind.obligations().offence() > 0;
            int target = hunts ? deliberation.options().target(me, you) : NOBODY;
            if (!Options.held(view, me, you, kind) && (target >= 0 || !hunts)) {
                all.open()[kind.ordinal()][pair] = kind.leastSignatories() == 2 || grave(me);
                Pact pact = deliberation.terms().pact(me, kind, target, Members.of(me, you));
                put(all.offers()[kind.ordinal()], me, pact, pair);
                if (hunts) {
                    put(all.answers(), you, pact, pair);
                }
            }
        }
    }

    /** Whether a state fears somebody gravely enough to call a conference. */
    private boolean grave(int me) {
        int threat = view.gravestThreat(me);
        return threat >= 0 && view.threat().get(me, threat) > scene.parameters().get(CONFERENCE_THREAT);
    }

    private void put(double[][] rows, int me, Pact pact, int pair) {
        if (scene.outlook().me() != me) {
            scene.outlook().of(me);
        }
        for (int reason = 0; reason < reasons.length; reason++) {
            if (rows[reason] != null) {
                rows[reason][pair] = reasons[reason].of(scene.outlook(), pact);
            }
        }
    }

    private void askings(Weighing all) {
        Map<Integer, List<Integer>> asked = new TreeMap<>();
        for (Treaty each : view.treaties()) {
            for (int me = 0; me < n; me++) {
                if (view.sovereign(me) && deliberation.options().open(each, me)) {
                    asked.computeIfAbsent(each.id(), none -> new ArrayList<>()).add(me);
                }
            }
        }
        asked.forEach((treaty, askers) -> ask(all, scene.world().treaty(treaty), askers));
    }

    /** All who may ask into a treaty; each member's outlook is turned once for all of them. */
    private void ask(Weighing all, Treaty treaty, List<Integer> askers) {
        List<List<Weighing.Vote>> votes = new ArrayList<>();
        askers.forEach(each -> votes.add(new ArrayList<>()));
        for (int member : treaty.members()) {
            scene.outlook().without(member, treaty);
            double[] now = terms(Pact.of(treaty, treaty.members()));
            double weight = Voice.weight(view, treaty.members(), treaty.text().voting(), member);
            for (int at = 0; at < askers.size(); at++) {
                double[] change = terms(enlarged(treaty, askers.get(at)));
                for (int reason = 0; reason < change.length; reason++) {
                    change[reason] -= now[reason];
                }
                votes.get(at).add(new Weighing.Vote(member, change, weight));
            }
        }
        for (int at = 0; at < askers.size(); at++) {
            int me = askers.get(at);
            scene.outlook().of(me);
            all.askings()
                    .add(new Weighing.Asking(
                            me,
                            treaty.id(),
                            treaty.kind(),
                            scene.parameters().scale().depth(treaty.obligations()),
                            treaty.institution,
                            deliberation.accession().silent(treaty),
                            terms(enlarged(treaty, me)),
                            votes.get(at),
                            treaty.text().quota()));
        }
    }

    private static Pact enlarged(Treaty treaty, int asker) {
        return Pact.of(treaty, Members.with(treaty.members(), asker));
    }

    private Weighing.Holding holding(Tick tick, Treaty treaty, int member) {
        scene.outlook().without(member, treaty);
        Pact pact = Pact.of(treaty, treaty.members());
        return new Weighing.Holding(
                treaty.id(),
                treaty.members().length,
                member,
                treaty.membership(member).joined(),
                scene.parameters().scale().depth(treaty.obligations()),
                terms(pact),
                valuation.keepingAttention(pact),
                exits.stay(treaty, member),
                exits.considered(tick, treaty, member));
    }

    /** What a treaty adds to the state the outlook is turned to, before weights; 0 for reasons without any. */
    private double[] terms(Pact pact) {
        double[] terms = new double[reasons.length];
        double[] weights = scene.outlook().standing().rules().weights();
        for (int reason = 0; reason < terms.length; reason++) {
            terms[reason] = weights[reason] == 0 ? 0 : reasons[reason].of(scene.outlook(), pact);
        }
        return terms;
    }
}
