package concert.experiment.claim.verdict;

import concert.experiment.stat.Holm;
import concert.experiment.stat.MeanOfRuns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The verdicts of one call, each from its paired effect, its interval and its margin, and all of them corrected together: Holm's
 * p has to be {@link #LEVEL} or less. Before the correction that is to say: the effect is there when its 95 % interval leaves out
 * 0 and its mean lies outside the margin; it is negligible when the interval lies within the margin.
 */
public final class Verdicts {
    /** The rule in words. */
    public static final String RULE =
            "An effect is there when its 95 % interval leaves out 0 and its mean lies outside the margin: supported with the"
                    + " sign expected, contradicted with the other. It is negligible when the interval lies within the margin."
                    + " Supported becomes not by this mechanism when more than half of the effect is left with the mechanism"
                    + " switched off. All verdicts of a call are corrected together (Holm 1979, level .05); what does not"
                    + " stand is undecided, with the runs a world and side that would do were mean and spread to stay. Under"
                    + " six pairs every verdict is undecided; where the question arises in less than a quarter of the runs"
                    + " there is none.";

    static final double LEVEL = .05;

    /** Below this share of runs in which the question arises there is no verdict. */
    private static final double ENOUGH = .25;

    /** An ablation that leaves more than this part of an effect has not found its mechanism. */
    private static final double HALF = .5;

    private final List<Tried> tried;
    private final double[] p;
    private final double[] adjusted;

    private Verdicts(List<Tried> tried) {
        this.tried = tried;
        this.p = tried.stream().mapToDouble(Verdicts::p).toArray();
        this.adjusted = Holm.adjusted(p);
    }

    /** What is to be said of all that was tried in one call. */
    public static List<Finding> of(List<Tried> tried) {
        Verdicts verdicts = new Verdicts(tried);
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < tried.size(); at++) {
            findings.add(new Finding(tried.get(at), verdicts.judgement(at)));
        }
        return findings;
    }

    private static boolean arises(Effect effect) {
        return effect.runs() >= 2 && effect.runs() >= ENOUGH * effect.asked();
    }

    private static double p(Tried tried) {
        Effect effect = tried.effect();
        if (!arises(effect) || effect.runs() < MeanOfRuns.FEWEST) {
            return Double.NaN;
        }
        double margin = tried.margin();
        return within(effect, margin)
                ? effect.mean().pWithin(margin)
                : effect.mean().p(0);
    }

    private static boolean within(Effect effect, double margin) {
        return Math.abs(effect.mean().mean()) <= margin;
    }

    private Judgement judgement(int at) {
        Tried each = tried.get(at);
        Verdict verdict = verdict(each, adjusted[at]);
        int needed = verdict == Verdict.UNDECIDED ? needed(each) : 0;
        return new Judgement(verdict, each.margin(), p[at], adjusted[at], needed);
    }

    private static Verdict verdict(Tried tried, double adjusted) {
        Effect effect = tried.effect();
        if (!arises(effect)) {
            return Verdict.NOT_APPLICABLE;
        }
        if (!(adjusted <= LEVEL)) {
            return Verdict.UNDECIDED;
        }
        if (within(effect, tried.margin())) {
            return Verdict.NEGLIGIBLE;
        }
        if (effect.mean().mean() > 0 != tried.claim().file().higher()) {
            return Verdict.CONTRADICTED;
        }
        return tried.left() > HALF ? Verdict.NOT_BY_THIS_MECHANISM : Verdict.SUPPORTED;
    }

    /** Runs a world and side that would put 0 outside the bounds, or the bounds within the margin, at the level of the next. */
    private int needed(Tried tried) {
        Effect effect = tried.effect();
        long decided = Arrays.stream(adjusted).filter(each -> each <= LEVEL).count();
        long tests = Arrays.stream(p).filter(each -> !Double.isNaN(each)).count();
        double level = LEVEL / Math.max(1, tests - decided);
        double pairs = Math.max(MeanOfRuns.FEWEST, pairs(effect.mean(), tried.margin(), level));
        double each = Math.max(effect.runs() + 1, pairs) * effect.asked() / effect.runs();
        double runs = Math.ceil(each / tried.claim().file().worlds().size());
        return runs > Judgement.MOST ? Judgement.MOST + 1 : (int) runs;
    }

    private static double pairs(MeanOfRuns mean, double margin, double level) {
        // no p is less than 2^(1 - n)
        double least = 1 + Math.ceil(Math.log(1 / level) / Math.log(2));
        if (mean.alike()) {
            return least;
        }
        double size = Math.abs(mean.mean());
        double far = size > margin ? size : margin - size;
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability(level / 2);
        return Math.max(least, Math.ceil(Math.pow(z * mean.deviation() / far, 2)));
    }
}
