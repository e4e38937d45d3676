package concert.model;

import concert.model.number.Dyads;
import concert.model.treaty.ObligationScale;
import concert.model.treaty.Obligations;
import concert.model.treaty.Publicity;
import concert.model.treaty.Treaty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What the living treaties pledge pair by pair: the strongest treaty of the pair counts, never the sum (section 2).
 * Of the two states of a cell the first owes what is a duty (defence, offence, neutrality, non-aggression) and the
 * second gives what is aid; where a treaty names enemies, it is the largest over them. Kept up to date treaty by treaty.
 */
public final class Pledges {
    /** The tables, each holding the largest value over the pair's treaties. */
    public enum Of {
        /** Defence obligation. */
        DEFENCE,
        /** Offence obligation. */
        OFFENCE,
        /** Neutrality obligation. */
        NEUTRALITY,
        /** Non-aggression obligation. */
        NON_AGGRESSION,
        /** Institution iota. */
        INSTITUTION,
        /** Depth. */
        DEPTH,
        /** Defence obligation x cohesion, the aid of E3. */
        AID,
        /** Offence obligation x cohesion. */
        OFFENCE_AID,
        /** 1 when a pledge that is not collective keeps the two from fighting each other (E3). */
        BINDING,
        /** Defence aid as outsiders believe it, before the giver's reputation (E6). */
        SEEN_DEFENCE,
        /** Offence aid as outsiders believe it, before the giver's reputation (E6). */
        SEEN_OFFENCE;

        /** Whether the first of two states gets it from the second, in place of owing it. */
        boolean received() {
            return this == AID || this == OFFENCE_AID || this == SEEN_DEFENCE || this == SEEN_OFFENCE;
        }

        /** Whether it is the pair's, the larger of its two directions. */
        boolean mutual() {
            return this == INSTITUTION || this == DEPTH || this == BINDING;
        }
    }

    private static final Of[] TABLES = Of.values();

    private final Dyads[] tables = new Dyads[TABLES.length];
    private final PairPledges pair = new PairPledges(this);
    private final PairPledges back = new PairPledges(this);
    private final int[][] partners;
    private final List<List<Treaty>> naming;
    private final int[] changed;
    private int changes;
    private double partialKnown;
    private double meanObligation;
    private ObligationScale scale = ObligationScale.STANDARD;

    Pledges(int states) {
        for (Of each : TABLES) {
            tables[each.ordinal()] = Dyads.of(states, 0);
        }
        partners = new int[states][0];
        naming = new ArrayList<>(Collections.nCopies(states, null));
        changed = new int[states];
    }

    /** Sets q, the known share of the terms of treaties not open, and the mean obligation that stands in for unknown terms (E6). */
    public void believe(double known, double obligation) {
        partialKnown = known;
        meanObligation = obligation;
    }

    /** How obligations are read. */
    public ObligationScale scale() {
        return scale;
    }

    /** Sets how obligations are read. */
    public void read(ObligationScale how) {
        scale = how;
    }

    /** One of the tables. */
    public Dyads table(Of what) {
        return tables[what.ordinal()];
    }

    /**
     * What one cell of a table holds, in [0,1]; 0 where the two share no treaty. Whether {@code me} owes it or is owed
     * it is said of each table by {@link Of}.
     */
    public double get(Of what, int me, int you) {
        return tables[what.ordinal()].get(me, you);
    }

    /** Whether a treaty obliges a state to fight for another when it is attacked. */
    public boolean obligesToDefend(int me, int you) {
        return get(Of.DEFENCE, me, you) >= Obligations.DEFENCE_BINDS;
    }

    /** What {@code giver} gives {@code receiver} against one enemy: 0 under a treaty against others alone. */
    public double aid(Of what, int receiver, int giver, int enemy) {
        return naming.get(giver) == null
                ? get(what, receiver, giver)
                : new PairPledges(this)
                        .read(naming.get(giver), giver, receiver, enemy)
                        .get(what);
    }

    /** Whether what a state gives hangs on the enemy: one of its treaties names those it is against. */
    public boolean names(int giver) {
        return naming.get(giver) != null;
    }

    /** The states that share a treaty with one, in order of code; shared, not to be written to. */
    public int[] partners(int me) {
        return partners[me];
    }

    /** How often pledges have changed so far; a later number means that something may have. */
    public int changes() {
        return changes;
    }

    /** The value of {@link #changes} when a state's pledges last changed. */
    public int changed(int me) {
        return changed[me];
    }

    /** All it holds, copied. */
    PledgesSnapshot snapshot() {
        return new PledgesSnapshot(
                named().stream().map(NamedNumbers::copy).toList(),
                changes,
                changed.clone(),
                partialKnown,
                meanObligation,
                scale);
    }

    /** Puts the tables of a snapshot in place of these; partners are those that the world's treaties make. */
    void restore(View world, PledgesSnapshot from) {
        NamedNumbers.copy(from.tables(), named());
        changes = from.changes();
        System.arraycopy(from.changed(), 0, changed, 0, changed.length);
        partialKnown = from.partialKnown();
        meanObligation = from.meanObligation();
        scale = from.scale();
        for (int me = 0; me < partners.length; me++) {
            meet(world, me);
        }
    }

    /** Reads whom a state shares treaties with, and keeps its treaties when one of them names its enemies. */
    private void meet(View world, int me) {
        List<Treaty> held = world.treatiesOf(me);
        partners[me] = partnersOf(world, me);
        boolean confined = held.stream().anyMatch(each -> each.commitments().confined());
        naming.set(me, confined ? held : null);
    }

    private List<NamedNumbers> named() {
        return Arrays.stream(TABLES)
                .map(each -> new NamedNumbers(each.name(), tables[each.ordinal()].cells()))
                .toList();
    }

    /** Recomputes every pair among the given states, after some of them signed or left. */
    void refresh(View world, int[] states) {
        for (int each : states) {
            meet(world, each);
        }
        reread(world, states);
    }

    /** Recomputes every pair among the given states, whose treaties are the same as before. */
    void reread(View world, int[] states) {
        changes++;
        for (int each : states) {
            changed[each] = changes;
        }
        for (int a = 0; a < states.length; a++) {
            for (int b = a + 1; b < states.length; b++) {
                refresh(world, states[a], states[b]);
            }
        }
    }

    private static int[] partnersOf(View world, int me) {
        boolean[] found = new boolean[world.size()];
        int count = 0;
        for (Treaty treaty : world.treatiesOf(me)) {
            for (int member : treaty.members()) {
                if (member != me && !found[member]) {
                    found[member] = true;
                    count++;
                }
            }
        }
        int[] partners = new int[count];
        for (int you = world.size() - 1; you >= 0; you--) {
            if (found[you]) {
                partners[--count] = you;
            }
        }
        return partners;
    }

    private void refresh(View world, int me, int you) {
        List<Treaty> held = world.treatiesOf(me);
        pair.read(held, me, you);
        PairPledges other = pair.even() ? pair : back.read(held, you, me);
        for (Of each : TABLES) {
            double mine = pair.get(each);
            double yours = other.get(each);
            Dyads table = tables[each.ordinal()];
            if (each.mutual()) {
                table.setBoth(me, you, Math.max(mine, yours));
            } else {
                table.set(me, you, each.received() ? yours : mine);
                table.set(you, me, each.received() ? mine : yours);
            }
        }
    }

    /** An obligation as outsiders believe it: b [q o + (1-q) obar]; 0 when the kind lacks it (E6). */
    public double seen(Treaty treaty, double obligation) {
        if (obligation == 0) {
            return 0;
        }
        double known = treaty.text().publicity() == Publicity.OPEN ? 1 : partialKnown;
        return treaty.belief * (known * obligation + (1 - known) * meanObligation);
    }
}
