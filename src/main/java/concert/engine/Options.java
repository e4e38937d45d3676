package concert.engine;

import static concert.theory.Parameter.*;

import concert.model.Dyads;
import concert.model.Members;
import concert.model.Pledges;
import concert.model.Portable;
import concert.model.Publicity;
import concert.model.Treaty;
import concert.model.TreatyKind;
import concert.model.View;
import concert.theory.Gain;
import concert.theory.Outlook;
import concert.theory.Pact;
import concert.theory.Reasons;
import concert.theory.Rules;
import concert.theory.Valuation;

/** What every state could do this tick and what each move is worth to it (E4, E5), on one picture for all. */
final class Options {
    private static final int OFFENCE = TreatyKind.OFFENCE.ordinal();

    private final Scene scene;
    private final View view;
    private final Valuation valuation;
    private final Dyads[] value = new Dyads[TreatyKind.all().length];
    private final int[] target;
    private final double[] row;

    Options(Scene scene) {
        this.scene = scene;
        this.view = scene.view();
        this.valuation = new Valuation(scene.outlook());
        for (int kind = 0; kind < value.length; kind++) {
            value[kind] = Dyads.of(view.size(), 0);
        }
        this.target = new int[view.size() * view.size()];
        this.row = new double[view.size()];
    }

    /** Values every offer of every state to every other; offence pacts without the term that depends on the target. */
    void refresh() {
        scene.conference().refresh();
        for (int me = 0; me < row.length; me++) {
            if (view.sovereign(me)) {
                Outlook mine = scene.outlook().of(me);
                for (TreatyKind kind : TreatyKind.all()) {
                    valuation.offers(kind, false, row);
                    for (int you = 0, at = view.threat().row(me); you < row.length; you++, at++) {
                        value[kind.ordinal()].put(at, row[you]);
                    }
                }
                targets(mine);
            }
        }
    }

    private void targets(Outlook mine) {
        boolean hungry = hungry(mine.me());
        for (int you = 0; you < row.length; you++) {
            boolean possible = hungry && mine.canDealWith(you) && hungry(you);
            target[mine.me() * row.length + you] = possible ? mine.targets().of(you) : -1;
        }
    }

    /** Whether a state would sign an offence pact at all: appetite above .05 (E4). */
    private boolean hungry(int state) {
        return Gain.appetite(scene.outlook(), state) > .05;
    }

    /** V of an offer to the proposer, the attention cost counted. */
    double value(int me, int you, TreatyKind kind) {
        double plain = value[kind.ordinal()].get(me, you);
        return kind == TreatyKind.OFFENCE ? plain + profit(me, you, target(me, you)) : plain;
    }

    private double profit(int me, int you, int at) {
        double weight = scene.rules(me).weights()[Reasons.GAIN];
        return weight == 0 || at < 0 ? 0 : weight * Gain.with(scene.outlook(), me, you, at);
    }

    private int target(int me, int you) {
        return target[me * row.length + you];
    }

    /** Fills the menu with every move open to a state but doing nothing. */
    void fill(Menu menu, int me) {
        menu.of(me);
        for (int you = 0; you < row.length; you++) {
            if (you != me && view.sovereign(you)) {
                offers(menu, me, you);
            }
        }
        joins(menu, me);
    }

    private void offers(Menu menu, int me, int you) {
        int held = view.pledges().get(Pledges.Of.DEPTH, me, you) > 0 ? heldKinds(me, you) : 0;
        for (TreatyKind kind : TreatyKind.all()) {
            boolean enough = kind.leastSignatories() == 2 || scene.conference().called(me, you, kind);
            if (enough && (held & 1 << kind.ordinal()) == 0) {
                boolean attacks = kind == TreatyKind.OFFENCE;
                int aim = attacks ? target(me, you) : -1;
                if (!attacks || aim >= 0) {
                    menu.offer(you, kind, aim, value(me, you, kind));
                }
            }
        }
    }

    private void joins(Menu menu, int me) {
        boolean turned = false;
        for (Treaty each : view.treaties()) {
            if (open(view, each, me)) {
                if (!turned) {
                    scene.outlook().of(me);
                    turned = true;
                }
                Pact enlarged = Pact.of(each, Members.with(each.members(), me));
                menu.join(each, valuation.signingValue(enlarged));
            }
        }
    }

    /** Whether an outsider may ask into a treaty: open by E5, and no pair would hold two treaties of one kind. */
    static boolean open(View view, Treaty treaty, int outsider) {
        if (treaty.has(outsider)
                || treaty.text().publicity() == Publicity.SECRET
                || !treaty.kind().opensTo(treaty.members().length)) {
            return false;
        }
        for (int member : treaty.members()) {
            if (holds(view, outsider, member, treaty.kind())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a pair holds a treaty of a kind. */
    static boolean holds(View view, int me, int you, TreatyKind kind) {
        for (Treaty each : view.treatiesOf(me)) {
            if (each.kind() == kind && each.has(you)) {
                return true;
            }
        }
        return false;
    }

    private int heldKinds(int me, int you) {
        int kinds = 0;
        for (Treaty each : view.treatiesOf(me)) {
            if (each.has(you)) {
                kinds |= 1 << each.kind().ordinal();
            }
        }
        return kinds;
    }

    /** V' of a move: an offer is worth its chance of consent, when it is worth anything (E5). */
    double discounted(Menu menu, int move) {
        double worth = menu.value(move);
        int to = menu.to(move);
        if (to < 0 || worth <= 0) {
            return worth;
        }
        double yours = value[menu.kind(move)].get(to, menu.from());
        if (menu.target(move) >= 0) {
            yours += profit(to, menu.from(), menu.target(move));
        }
        return worth * Portable.sigmoid(consent(scene.rules(to), TreatyKind.all()[menu.kind(move)], yours));
    }

    /** beta (V - c), the log odds of signing; c = c1 + c2 depth (E5). */
    static double consent(Rules rules, TreatyKind kind, double value) {
        double cost = rules.get(SIGNING_COST) + rules.get(SIGNING_COST_DEPTH) * kind.depth();
        return rules.get(PRECISION) * (value - cost);
    }
}
