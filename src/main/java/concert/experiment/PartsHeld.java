package concert.experiment;

import concert.experiment.design.Job;
import concert.experiment.design.RunPlan;
import concert.experiment.design.Shard;
import concert.experiment.store.Store;
import concert.results.table.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which parts of a plan a store holds.
 *
 * @param missing those of which it holds nothing, as K/N
 * @param unfinished those of which it holds some rounds but not all
 */
public record PartsHeld(List<String> missing, List<String> unfinished) {

    /** Of the store of a folder, whose runs were played in the parts that it says. */
    public static PartsHeld of(Path folder, RunPlan plan) throws IOException {
        try (Store store = Store.read(folder)) {
            BitSet held = store.held();
            int parts = Shard.of(store.marks().getOrDefault(Executor.SHARD, Shard.WHOLE.words()))
                    .of();
            List<String> missing = new ArrayList<>();
            List<String> unfinished = new ArrayList<>();
            for (int part = 1; part <= Math.min(parts, plan.rounds().size()); part++) {
                Shard shard = new Shard(part, parts);
                List<Job> jobs =
                        shard.of(plan.rounds()).stream().flatMap(List::stream).toList();
                long there = jobs.stream().filter(job -> held.get(job.run())).count();
                if (there < jobs.size()) {
                    (there == 0 ? missing : unfinished).add(shard.words());
                }
            }
            return new PartsHeld(missing, unfinished);
        }
    }

    /** Whether nothing is left to play. */
    public boolean whole() {
        return missing.isEmpty() && unfinished.isEmpty();
    }

    /** What is left, in sentences; none when nothing is. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (!missing.isEmpty()) {
            words.add(said(missing, "missing", "Maybe the folder of each belongs here too?"));
        }
        if (!unfinished.isEmpty()) {
            words.add(said(unfinished, "not finished", "Maybe --resume there first?"));
        }
        return words;
    }

    private static String said(List<String> parts, String how, String mend) {
        String many = parts.size() == 1 ? "shard " : "shards ";
        String be = parts.size() == 1 ? " is " : " are ";
        return many + Words.list(parts) + be + how + "; what there is stands in the tables. " + mend;
    }
}
