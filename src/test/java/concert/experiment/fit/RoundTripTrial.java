package concert.experiment.fit;
import java.util.*;
public class RoundTripTrial {
    public static void main(String[] a) {
        String theory = a[0]; int n = Integer.parseInt(a[1]), ticks = Integer.parseInt(a[2]), worlds = Integer.parseInt(a[3]);
        List<String> set = List.of(a).subList(4, a.length);
        double[] truth = null; int[] cover = null; 
        for (int seed = 1; seed <= worlds; seed++) {
            long t0 = System.nanoTime();
            List<ObservedTick> h = SyntheticHistory.of(n, seed, ticks, theory, set);
            long t1 = System.nanoTime();
            truth = h.get(0).weighing().rules().get(0).weights();
            if (cover == null) cover = new int[truth.length];
            SigningLikelihood l = new SigningLikelihood(h);
            int s = h.stream().mapToInt(x -> x.signed().size()).sum(), j = h.stream().mapToInt(x -> x.joined().size()).sum(), e = h.stream().mapToInt(x -> x.left().size()).sum();
            double at = l.of(truth, new Contributions.Sum()).sum();
            WeightFit.Found f = new WeightFit(l, truth).fit();
            StringBuilder b = new StringBuilder();
            for (int r = 0; r < truth.length; r++) if (truth[r] != 0) { boolean in = Math.abs(f.weights()[r] - truth[r]) <= 2 * f.errors()[r]; cover[r] += in ? 1 : 0;
                b.append(String.format(" %.2f:%.2f(%.2f)%s", truth[r], f.weights()[r], f.errors()[r], in ? "" : "*")); }
            System.out.printf("seed %d signed %d joined %d left %d imp %d LL true %.1f fit %.1f%s  [%d + %d ms]%n", seed, s, j, e, l.impossible(), at, f.logLikelihood(), b, (t1-t0)/1000000, (System.nanoTime()-t1)/1000000);
        }
        System.out.println("covered " + Arrays.toString(cover) + " of " + worlds);
    }
}
