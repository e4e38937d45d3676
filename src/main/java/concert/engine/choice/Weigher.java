package concert.engine.choice;

import static concert.theory.book.Parameter.ATTENTION_COST;

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
import concert.theory.reason.Outlook;
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
    private static final int OFFENCE = TreatyKind.OFFENCE.ordinal();

    private final TickContext scene;
    private final Deliberation deliberation;
    private final Exits exits;
    private final View view;
    private final Reason[] reasons = Reasons.ALL.toArray(Reason[]::new);
    private final Valuation valuation;
    private final Map<Integer, List<Integer>> asked = new TreeMap<>();
    private final int n;

    /**
     * Weighs for every state of one world.
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
        asked.clear();
        deliberation.options().refresh();
        exits.readLeaders(tick.shocks());
        Weighing all = empty();
        Menu menu = new Menu(n);
        for (int me = 0; me < n; me++) {
            if (view.sovereign(me)) {
                deliberation.options().fill(menu, me);
                all.attention()[me] = scene.rules(me).get(ATTENTION_COST)
                        * view.treatiesOf(me).size();
                offers(all, me);
                cells(all, menu);
            }
        }
        asked.forEach((treaty, askers) -> ask(all, scene.world().treaty(treaty), askers));
        for (Treaty treaty : view.treaties()) {
            for (int member : treaty.members()) {
                all.holdings().add(holding(tick, treaty, member));
            }
        }
        return all;
    }

    private Weighing empty() {
        double[][][] offers = new double[KINDS.length][reasons.length][];
        double[][] aimed = new double[reasons.length][];
        double[][] shared = new double[reasons.length][];
        for (int reason = 0; reason < reasons.length; reason++) {
            if (weighed(reason)) {
                for (double[][] kind : offers) {
                    kind[reason] = new double[n * n];
                }
                aimed[reason] = reasons[reason].dependsOnTarget() ? new double[n * n] : null;
                shared[reason] = reasons[reason].dependsOnTarget() ? new double[n * n] : null;
            }
        }
        boolean[][] open = new boolean[KINDS.length][n * n];
        boolean[][] conference = new boolean[KINDS.length][n * n];
        List<Rules> rules = scene.everyone();
        return new Weighing(
                n, rules, new double[n], offers, aimed, shared, open, conference, new ArrayList<>(), new ArrayList<>());
    }

    /** Whether any state gives a reason weight. */
    private boolean weighed(int reason) {
        return scene.everyone().stream().anyMatch(each -> each.weights()[reason] != 0);
    }

    private void offers(Weighing all, int me) {
        Outlook mine = scene.outlook().of(me);
        double[] row = new double[n];
        for (TreatyKind kind : KINDS) {
            for (int reason = 0; reason < reasons.length; reason++) {
                double[] cells = all.offers()[kind.ordinal()][reason];
                if (cells != null && !reasons[reason].dependsOnTarget()) {
                    reasons[reason].offers(mine, kind, row);
                    System.arraycopy(row, 0, cells, me * n, n);
                }
            }
        }
    }

    private void cells(Weighing all, Menu menu) {
        int me = menu.from();
        for (int cell = 0; cell < menu.cells(); cell++) {
            if (!menu.offered(cell)) {
                continue;
            }
            if (menu.joins(cell)) {
                asked.computeIfAbsent(menu.treaty(cell).id(), none -> new ArrayList<>())
                        .add(me);
                continue;
            }
            int kind = menu.kind(cell).ordinal();
            int at = me * n + menu.to(cell);
            all.open()[kind][at] = true;
            all.conference()[kind][at] = deliberation.conference().called(me, menu.to(cell), menu.kind(cell));
            if (kind == OFFENCE) {
                aim(all, menu, menu.to(cell));
            }
        }
    }

    private void aim(Weighing all, Menu menu, int you) {
        int me = menu.from();
        for (int reason = 0; reason < reasons.length; reason++) {
            if (all.aimed()[reason] != null) {
                all.aimed()[reason][me * n + you] = reasons[reason].against(scene.outlook(), me, you, menu.target(you));
                all.shared()[reason][me * n + you] =
                        reasons[reason].against(scene.outlook(), you, me, menu.target(you));
            }
        }
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
            double[] terms = terms(enlarged(treaty, me));
            double quota = treaty.text().quota();
            all.askings().add(new Weighing.Asking(me, treaty.id(), treaty.kind(), terms, votes.get(at), quota));
        }
    }

    private static Pact enlarged(Treaty treaty, int asker) {
        return Pact.of(treaty, Members.with(treaty.members(), asker));
    }

    private Weighing.Holding holding(Tick tick, Treaty treaty, int member) {
        scene.outlook().without(member, treaty);
        double[] terms = terms(Pact.of(treaty, treaty.members()));
        int joined = treaty.membership(member).joined();
        return new Weighing.Holding(
                treaty.id(),
                treaty.members().length,
                member,
                joined,
                terms,
                exits.stay(treaty, member),
                exits.considered(tick, treaty, member));
    }

    /** What a treaty adds to the state the outlook is turned to, before weights; 0 for reasons without any. */
    private double[] terms(Pact pact) {
        double[] weights = scene.outlook().standing().rules().weights();
        double[] terms = valuation.terms(pact);
        for (int reason = 0; reason < terms.length; reason++) {
            terms[reason] = weights[reason] == 0 ? 0 : terms[reason] / weights[reason];
        }
        return terms;
    }
}
