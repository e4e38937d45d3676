package concert.theory.security;

/**
 * What E3 sums over, a number for each other state.
 *
 * @param bare Theta less what others contain, before any pledge
 * @param heeded Theta' under the pledges, whatever others contain
 * @param fear Theta' less what others contain
 * @param defence D, what stands by the state against each
 * @param attack A, what could come against it from each
 */
record SecurityRows(double[] bare, double[] heeded, double[] fear, double[] defence, double[] attack) {
    /** Rows for so many states. */
    static SecurityRows of(int states) {
        return new SecurityRows(
                new double[states], new double[states], new double[states], new double[states], new double[states]);
    }

    /** Takes the numbers of others. */
    void copy(SecurityRows from) {
        copy(from.bare, bare);
        copy(from.heeded, heeded);
        copy(from.fear, fear);
        copy(from.defence, defence);
        copy(from.attack, attack);
    }

    private static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }
}
