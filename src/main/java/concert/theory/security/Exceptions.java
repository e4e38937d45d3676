package concert.theory.security;

/**
 * The threats that a treaty under judgement treats unlike the rest: those its signatories' aid does not stand against,
 * those it keeps neutral, those it pacifies. Marked one by one, put right and forgotten.
 */
final class Exceptions {
    private final Security security;
    private final double[] unaided;
    private final double[] neutral;
    private final double[] fear;
    private final int[] touched;
    private final boolean[] marked;
    private int count;

    Exceptions(Security security, int states) {
        this.security = security;
        unaided = new double[states];
        neutral = new double[states];
        fear = new double[states];
        touched = new int[states];
        marked = new boolean[states];
    }

    /** Some power does not stand against a threat. */
    void unaided(int foe, double power) {
        touch(foe);
        unaided[foe] += power;
    }

    /** Some power does not stand beside a threat. */
    void neutral(int foe, double power) {
        touch(foe);
        neutral[foe] += power;
    }

    /** So much is left of a threat. */
    void pacified(int foe, double left) {
        touch(foe);
        fear[foe] = left;
    }

    private void touch(int foe) {
        if (!marked[foe]) {
            marked[foe] = true;
            touched[count++] = foe;
            unaided[foe] = 0;
            neutral[foe] = 0;
            fear[foe] = security.fear()[foe];
        }
    }

    /** What the marked threats add to X beyond what they would as the rest, at some added power; unmarks them. */
    double settle(double power) {
        double change = 0;
        for (int at = 0; at < count; at++) {
            int foe = touched[at];
            marked[foe] = false;
            double feared = security.fear()[foe];
            if (feared > 0) {
                double defence = security.defence()[foe] + power;
                double attack = security.attack()[foe];
                change += security.part(fear[foe], defence - unaided[foe], attack - neutral[foe])
                        - security.part(feared, defence, attack);
            }
        }
        count = 0;
        return change;
    }
}
