package concert.bench;

import concert.model.number.StrictFunctions;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a tick cannot do without, over flat rows of made-up numbers and with nothing around it: the rows of E2 and E7, and
 * for each state the rows of E3, E4's security and denial of the treaties it could sign with one state and of those it
 * holds. A tick is held against it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class FlatKernelBenchmark {
    private static final int KINDS = 6;

    @Param({"50", "195", "800"})
    public int states;

    /** How many others a state shares treaties with, once for each treaty. */
    @Param({"2", "20", "100"})
    public int allies;

    private double[] threat;
    private double[] stake;
    private double[] power;
    private double[] row;
    private double[] idle;
    private double[] defence;

    /** Fills the tables. */
    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(1);
        threat = random.doubles((long) states * states).toArray();
        stake = random.doubles((long) states * states).toArray();
        power = random.doubles(states).toArray();
        row = new double[states];
        idle = new double[states];
        defence = new double[states];
    }

    /** The rows of one tick. */
    @Benchmark
    public double tick() {
        double sum = 0;
        for (int me = 0; me < states; me++) {
            sum += threats(me * states) + challenges(me * states);
            stand(allies);
            for (int offer = 0; offer < KINDS; offer++) {
                stand(1);
                sum += insecurity(me * states) + denial(me * states);
            }
            for (int held = 0; held < allies; held++) {
                sum += denial(me * states);
            }
            stand(allies);
            sum += insecurity(me * states);
        }
        return sum;
    }

    private double threats(int first) {
        for (int you = 0; you < states; you++) {
            row[you] = -threat[first + you] * power[you];
            idle[you] = stake[first + you] - power[you];
        }
        StrictFunctions.sigmoidOfNegative(row, states);
        StrictFunctions.sigmoidOfNegative(idle, states);
        return row[0] + idle[0];
    }

    private double challenges(int first) {
        for (int you = 0; you < states; you++) {
            double chance = power[you] / (power[you] + defence[you] + 1);
            idle[you] = 3.6 + 1.6 * stake[first + you];
            row[you] = idle[you] - 8 * chance * Math.min(1, threat[first + you] + .3 * stake[first + you]);
        }
        StrictFunctions.sigmoidOfNegative(row, states);
        StrictFunctions.sigmoidOfNegative(idle, states);
        return row[0] + idle[0];
    }

    private void stand(int count) {
        for (int ally = 0; ally < count; ally++) {
            int first = ally % states * states;
            double own = power[ally % states];
            for (int foe = 0; foe < states; foe++) {
                defence[foe] += .2 + own * stake[first + foe];
            }
        }
    }

    private double insecurity(int first) {
        for (int you = 0; you < states; you++) {
            row[you] = threat[first + you] * (power[you] / (defence[you] + power[you]));
        }
        return sum();
    }

    private double denial(int first) {
        for (int foe = 0; foe < states; foe++) {
            double ready = .4 + .6 * stake[first + foe];
            double before = 1 + .1 * ready + power[foe];
            double after = 1 + .5 * ready + power[foe];
            row[foe] = threat[first + foe] * power[foe] * ready / ((power[foe] + 1) * before * after);
        }
        return sum();
    }

    private double sum() {
        double even = 0;
        double odd = 0;
        for (int at = 0; at + 1 < states; at += 2) {
            even += row[at];
            odd += row[at + 1];
        }
        return even + odd;
    }
}
