package concert.model.event;

import java.util.List;

/**
 * A war, fought within its tick (E7, E9).
 *
 * @param id running number within the run
 * @param tick in which it is fought, from 0
 * @param attacker the challenger
 * @param defender the challenged
 * @param attackerBelief p_j, the challenger's estimate of its own chance
 * @param defenderBelief p_i, the challenged's estimate of its own chance
 * @param attackerPower power that fought for the attacker
 * @param defenderPower power that fought for the defender
 * @param defenderChance chance that the defender wins, in [0,1]
 * @param defenderWon the outcome
 * @param calls what each state called upon or drawn in did
 */
public record War(
        int id,
        int tick,
        int attacker,
        int defender,
        double attackerBelief,
        double defenderBelief,
        double attackerPower,
        double defenderPower,
        double defenderChance,
        boolean defenderWon,
        List<Call> calls) {

    public War {
        calls = List.copyOf(calls);
    }

    /** How much a state contributed, of what it could have brought to bear where they fought: three disjoint classes. */
    public enum Contribution {
        /** The force share of it or more: it fought. */
        FORCE,
        /** Something, but less. */
        TOKEN,
        /** Nothing: it stayed away. */
        NOTHING
    }

    /**
     * What moves a state to come, v = stake + duty - reluctance + noise (E9).
     *
     * @param stake its own stake beside the lead against the foe; of the willing, by how much that is more than beside the foe
     * @param duty what its promise binds it to, 0 for the willing
     * @param reluctance what it has to overcome
     * @param noise what chance added
     */
    public record Motive(double stake, double duty, double reluctance, double noise) {
        /** Of a call of which no more is known. */
        public static final Motive NONE = new Motive(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

        /** v. */
        public double value() {
            return stake + duty - reluctance + noise;
        }
    }

    /**
     * What one state beside the two principals did.
     *
     * @param state who
     * @param withDefender which side it was called to, or joined
     * @param treaty the treaty that obliges it most, or -1 for a member of an ad hoc coalition
     * @param value v of E9
     * @param contributed q of E9 in the unit of capability
     * @param contribution q as a class
     * @param honoured whether the clause counts as honoured; false for a member of a coalition without a treaty
     * @param belief outsiders' belief in the treaty when the war came, 1 without one
     * @param motive what v is made of
     */
    public record Call(
            int state,
            boolean withDefender,
            int treaty,
            double value,
            double contributed,
            Contribution contribution,
            boolean honoured,
            double belief,
            Motive motive) {

        /** Of a call of which no more is known. */
        public Call(
                int state,
                boolean withDefender,
                int treaty,
                double value,
                double contributed,
                Contribution contribution,
                boolean honoured,
                double belief) {
            this(state, withDefender, treaty, value, contributed, contribution, honoured, belief, Motive.NONE);
        }

        /** Whether a treaty obliged it. */
        public boolean obliged() {
            return treaty >= 0;
        }
    }

    /** The state at the head of a side. */
    public int lead(boolean defending) {
        return defending ? defender : attacker;
    }

    /** The states that fought on a side, its lead first, then in order of code. */
    public int[] side(boolean defending) {
        int[] allies = calls.stream()
                .filter(each -> each.withDefender() == defending && each.contribution() == Contribution.FORCE)
                .mapToInt(Call::state)
                .sorted()
                .toArray();
        int[] side = new int[allies.length + 1];
        side[0] = lead(defending);
        System.arraycopy(allies, 0, side, 1, allies.length);
        return side;
    }
}
