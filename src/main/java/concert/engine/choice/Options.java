package concert.engine.choice;

import static concert.theory.book.Parameter.*;

import concert.engine.tick.Offer;
import concert.engine.tick.TickContext;
import concert.model.Pledges;
import concert.model.View;
import concert.model.number.Dyads;
import concert.model.treaty.Members;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import concert.model.treaty.TreatyKind;
import concert.theory.Pact;
import concert.theory.book.Rules;
import concert.theory.reason.Gain;
import concert.theory.reason.Outlook;
import concert.theory.reason.Valuation;
import java.util.ArrayList;
import java.util.List;

/** What every state could do this tick and what each move is worth to it (E4, E5), on one picture for all. */
public final class Options {
    /** The target of an offence pact that is named only when the pact is offered. */
    private static final int UNNAMED = Integer.MAX_VALUE;

    private static final int NONE = -1;

    private final TickContext scene;
    private final Conference conference;
    private final View view;
    private final Valuation valuation;
    private final Dyads[] value = new Dyads[TreatyKind.all().length];
    private final int[] target;
    private final int[] absent;
    private final boolean[] hungry;
    private final double[] row;
    private final List<Treaty> standing = new ArrayList<>();
    private int absentCount;
    private boolean profits;

    Options(TickContext scene, Conference conference) {
        this.scene = scene;
        this.conference = conference;
        this.view = scene.view();
        this.valuation = new Valuation(scene.outlook());
        for (int kind = 0; kind < value.length; kind++) {
            value[kind] = Dyads.of(view.size(), 0);
        }
        this.target = new int[view.size() * view.size()];
        this.absent = new int[view.size()];
        this.hungry = new boolean[view.size()];
        this.row = new double[view.size()];
    }

    /** Values every offer of every state to every other; offence pacts without the term that depends on the target. */
    public void refresh() {
        conference.refresh();
        readAppetites();
        for (int me = 0; me < row.length; me++) {
            if (view.sovereign(me)) {
                Outlook mine = scene.outlook().of(me);
                for (TreatyKind kind : TreatyKind.all()) {
                    valuation.offers(kind, false, row);
                    System.arraycopy(row, 0, value[kind.ordinal()].cells(), me * row.length, row.length);
                }
                if (hungry[me]) {
                    targets(mine);
                }
            }
        }
    }

    /** Who would sign an offence pact at all, appetite above the floor (E4), and whether anybody values one for its profit. */
    private void readAppetites() {
        absentCount = 0;
        profits = false;
        standing.clear();
        for (Treaty each : view.treaties()) {
            if (admits(each)) {
                standing.add(each);
            }
        }
        for (int me = 0; me < hungry.length; me++) {
            hungry[me] = view.sovereign(me)
                    && Gain.appetite(scene.outlook().standing(), me)
                            > scene.parameters().get(APPETITE_FLOOR);
            profits |= hungry[me] && valuation.dependsOnTarget(scene.rules(me));
            if (!view.sovereign(me)) {
                absent[absentCount++] = me;
            }
        }
    }

    private void targets(Outlook mine) {
        for (int you = 0, at = mine.me() * row.length; you < row.length; you++, at++) {
            if (!hungry[you] || you == mine.me()) {
                target[at] = NONE;
            } else if (profits) {
                target[at] = mine.targets().of(you);
            } else {
                target[at] = mine.targets().any(you) ? UNNAMED : NONE;
            }
        }
    }

    /** V of an offer to the proposer, the attention cost counted. */
    public double value(int me, int you, TreatyKind kind) {
        double plain = value[kind.ordinal()].get(me, you);
        return kind == TreatyKind.OFFENCE ? plain + profit(me, you, target(me, you)) : plain;
    }

    private double profit(int me, int you, int at) {
        return at < 0 ? 0 : valuation.against(me, you, at);
    }

    /** Whom an offence pact of two states would be directed at, -1 for nobody. */
    private int target(int me, int you) {
        int named = hungry[me] ? target[me * row.length + you] : NONE;
        return named == UNNAMED ? scene.outlook().of(me).targets().of(you) : named;
    }

    /** Fills the menu with every move open to a state but doing nothing. */
    public void fill(Menu menu, int me) {
        menu.of(me);
        for (TreatyKind kind : TreatyKind.all()) {
            menu.offers(kind, value[kind.ordinal()].cells(), me * row.length);
            menu.close(kind, me);
            for (int at = 0; at < absentCount; at++) {
                menu.close(kind, absent[at]);
            }
        }
        for (Treaty each : view.treatiesOf(me)) {
            for (int member : each.members()) {
                menu.close(each.kind(), member);
            }
        }
        aim(menu, me);
        conferences(menu, me);
        joins(menu, me);
    }

    /** Takes off what needs more signatories than two where no conference would be called. */
    private void conferences(Menu menu, int me) {
        for (TreatyKind kind : TreatyKind.all()) {
            for (int you = 0; kind.leastSignatories() > 2 && you < row.length; you++) {
                if (!conference.called(me, you, kind)) {
                    menu.close(kind, you);
                }
            }
        }
    }

    private void aim(Menu menu, int me) {
        for (int you = 0, at = me * row.length; you < row.length; you++, at++) {
            if (!hungry[me] || target[at] == NONE) {
                menu.close(TreatyKind.OFFENCE, you);
            } else {
                menu.aim(you, target[at], profits ? profit(me, you, target[at]) : 0);
            }
        }
    }

    private void joins(Menu menu, int me) {
        boolean turned = false;
        for (Treaty each : standing) {
            if (free(view, each, me)) {
                if (!turned) {
                    scene.outlook().of(me);
                    turned = true;
                }
                Pact enlarged = Pact.of(each, Members.with(each.members(), me));
                menu.join(each, valuation.signingValue(enlarged));
            }
        }
    }

    /** One move of a menu as an object. */
    public Offer offer(Menu menu, int cell) {
        double worth = menu.values()[cell];
        if (menu.joins(cell)) {
            Treaty treaty = menu.treaty(cell);
            return new Offer(menu.from(), -1, treaty.kind(), -1, treaty, worth);
        }
        TreatyKind kind = menu.kind(cell);
        int to = menu.to(cell);
        int aim = kind == TreatyKind.OFFENCE ? target(menu.from(), to) : -1;
        return new Offer(menu.from(), to, kind, aim, null, worth);
    }

    /** Whether an outsider may ask into a treaty: open by E5, and no pair would hold two treaties of one kind. */
    static boolean open(View view, Treaty treaty, int outsider) {
        return admits(treaty) && free(view, treaty, outsider);
    }

    private static boolean admits(Treaty treaty) {
        return treaty.text().publicity() != Publicity.SECRET && treaty.kind().opensTo(treaty.members().length);
    }

    private static boolean free(View view, Treaty treaty, int outsider) {
        if (view.treatiesOf(outsider).isEmpty()) {
            return true;
        }
        if (treaty.has(outsider)) {
            return false;
        }
        for (int member : treaty.members()) {
            boolean partners = view.pledges().scale().depth(treaty.obligations()) == 0
                    || view.pledges().get(Pledges.Of.DEPTH, outsider, member) > 0;
            if (partners && holds(view, outsider, member, treaty.kind())) {
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

    /** The log odds that the partner of an offer would sign it (E5). */
    double odds(Menu menu, int cell) {
        TreatyKind kind = menu.kind(cell);
        int to = menu.to(cell);
        double yours = value[kind.ordinal()].get(to, menu.from());
        if (profits && kind == TreatyKind.OFFENCE) {
            yours += profit(to, menu.from(), menu.target(to));
        }
        return consent(scene.rules(to), kind, yours);
    }

    /** beta (V - c), the log odds of signing; c = c1 + c2 depth (E5). */
    public static double consent(Rules rules, TreatyKind kind, double value) {
        double cost = rules.get(SIGNING_COST) + rules.get(SIGNING_COST_DEPTH) * rules.depth(kind);
        return rules.get(PRECISION) * (value - cost);
    }
}
