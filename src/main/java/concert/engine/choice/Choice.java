package concert.engine.choice;

import static concert.theory.book.Parameter.MOVE_RATE;
import static concert.theory.book.Parameter.PRECISION;

import concert.engine.tick.TickContext;
import concert.model.number.StrictFunctions;
import concert.theory.book.Rules;

/**
 * The chances of one state's moves (E5): prior times exp(beta V'), normalised. V' is V, but an offer worth anything is
 * worth its chance of consent, V sigma(beta (V_partner - c)). Works on the cells of a {@link Menu}, all in flat rows.
 */
final class Choice {
    /** The cell that stands for doing nothing. */
    static final int NOTHING = -1;

    /** Summing in blocks keeps the draw short. */
    private static final int BLOCK = 64;

    private int[] wanted = {};
    private double[] consent = {};
    private double[] weight = {};
    private double[] blocks = {};
    private int cells;
    private int count;
    private double nothing;
    private double prior;
    private double sum;
    private int first;
    private int second;

    /** Weighs the moves of a menu. */
    void weigh(TickContext scene, Options options, Menu menu) {
        Rules rules = scene.rules(menu.from());
        cells = menu.cells();
        size();
        System.arraycopy(menu.values(), 0, weight, 0, cells);
        want();
        discount(options, menu);
        rank();
        double precision = rules.get(PRECISION);
        double most = first == NOTHING ? 0 : precision * Math.max(0, weight[first]);
        scale(weight, cells, precision, most);
        StrictFunctions.exp(weight, cells);
        menu.shut(weight);
        double rate = menu.open() == 0 ? 0 : rules.get(MOVE_RATE);
        nothing = (1 - rate) * StrictFunctions.exp(-most);
        prior = rate / Math.max(1, menu.open());
        sum = nothing + total();
    }

    private void size() {
        if (weight.length < cells) {
            wanted = new int[cells + BLOCK];
            consent = new double[cells + BLOCK];
            weight = new double[cells + BLOCK];
            blocks = new double[weight.length / BLOCK + 1];
        }
    }

    /** Collects the moves that are worth anything, whose consent is in question. */
    private void want() {
        count = 0;
        for (int cell = 0; cell < cells; cell++) {
            if (weight[cell] > 0) {
                wanted[count++] = cell;
            }
        }
    }

    private void discount(Options options, Menu menu) {
        while (count > 0 && menu.joins(wanted[count - 1])) {
            count--;
        }
        for (int at = 0; at < count; at++) {
            consent[at] = -options.odds(menu, wanted[at]);
        }
        StrictFunctions.sigmoidOfNegative(consent, count);
        for (int at = 0; at < count; at++) {
            weight[wanted[at]] *= consent[at];
        }
    }

    /** Finds the two moves of the largest V', the first at a tie. */
    private void rank() {
        first = NOTHING;
        second = NOTHING;
        double most = Menu.CLOSED;
        double next = Menu.CLOSED;
        for (int cell = 0; cell < cells; cell++) {
            double worth = weight[cell];
            if (worth > next) {
                boolean best = worth > most;
                second = best ? first : cell;
                next = best ? most : worth;
                first = best ? cell : first;
                most = best ? worth : most;
            }
        }
    }

    private static void scale(double[] row, int count, double precision, double most) {
        for (int cell = 0; cell < count; cell++) {
            row[cell] = precision * row[cell] - most;
        }
    }

    /** Turns weights into priors times weights block by block, and their sum. */
    private double total() {
        double total = 0;
        for (int block = 0; block * BLOCK < cells; block++) {
            blocks[block] = prior * sumOf(block);
            total += blocks[block];
        }
        return total;
    }

    private double sumOf(int block) {
        int end = Math.min(cells, (block + 1) * BLOCK);
        double even = 0;
        double odd = 0;
        int cell = block * BLOCK;
        for (; cell + 1 < end; cell += 2) {
            even += weight[cell];
            odd += weight[cell + 1];
        }
        return even + odd + (cell < end ? weight[cell] : 0);
    }

    /** The chance of a cell of the menu, or of doing nothing. */
    double chance(int cell) {
        return (cell == NOTHING ? nothing : prior * weight[cell]) / sum;
    }

    /** The move that a number drawn from [0,1) falls on. */
    int draw(double u) {
        double left = u * sum - nothing;
        if (left < 0) {
            return NOTHING;
        }
        for (int block = 0; block * BLOCK < cells; block++) {
            if (left < blocks[block]) {
                int end = Math.min(cells, (block + 1) * BLOCK);
                for (int cell = block * BLOCK; cell < end; cell++) {
                    left -= prior * weight[cell];
                    if (left < 0) {
                        return cell;
                    }
                }
                break;
            }
            left -= blocks[block];
        }
        return mostProbable(NOTHING - 1);
    }

    /** The most probable move other than one, doing nothing first at a tie; the same one when there is no other. */
    int mostProbable(int other) {
        boolean idle = other != NOTHING;
        int move = other == first ? second : first;
        if (move == NOTHING) {
            return NOTHING;
        }
        return idle && chance(NOTHING) >= chance(move) ? NOTHING : move;
    }
}
