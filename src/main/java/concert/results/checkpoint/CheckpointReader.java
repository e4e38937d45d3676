package concert.results.checkpoint;

import concert.engine.RunMemory;
import concert.engine.SimulationSnapshot;
import concert.measure.Table;
import concert.model.WorldSnapshot;
import concert.model.record.TickRecord;
import concert.results.checkpoint.form.DamagedException;
import concert.results.checkpoint.form.Extent;
import concert.results.checkpoint.form.Forms;
import concert.results.checkpoint.form.NumbersForm;
import concert.results.checkpoint.form.Sense;
import concert.results.checkpoint.form.Source;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the content of a checkpoint, part by part, in the order in which {@link CheckpointWriter} writes it. */
public final class CheckpointReader implements Closeable {
    /** The longest scenario, in bytes. */
    private static final int LONGEST = 20_000_000;

    private final InputStream stream;
    private final Source in;
    private final Forms forms = new Forms();

    public CheckpointReader(InputStream stream) {
        this.stream = stream;
        this.in = new Source(stream);
    }

    /** The scenario as run. */
    public String scenario() throws IOException {
        part(Part.SCENARIO);
        return in.text(LONGEST);
    }

    /**
     * What a run went over to.
     *
     * @param tick when, 0 for never
     * @param settings the scenario with the other settings in it
     */
    public record Turned(int tick, String settings) {}

    /** What it went over to. */
    public Turned turned() throws IOException {
        part(Part.BRANCH);
        return new Turned(in.number(), in.text(LONGEST));
    }

    /** The run as it stood, in a world of that size. */
    public SimulationSnapshot run(Extent extent) throws IOException {
        part(Part.FORM);
        if (!in.text(LONGEST).equals(Part.description(forms))) {
            throw new DamagedException("a checkpoint of another build of this version, which holds other things");
        }
        in.expect(extent);
        part(Part.MEMORY);
        RunMemory memory = (RunMemory) forms.of(RunMemory.class).read(in);
        part(Part.WORLD);
        WorldSnapshot world = (WorldSnapshot) forms.of(WorldSnapshot.class).read(in);
        in.expect(extent.with(world.treaties().size()));
        part(Part.TICKS);
        List<TickRecord> ticks = new ArrayList<>();
        for (int tick = 0; tick < extent.ticks(); tick++) {
            ticks.add((TickRecord) forms.of(TickRecord.class).read(in));
        }
        SimulationSnapshot run = new SimulationSnapshot(memory, world, List.copyOf(ticks));
        Coherence.check(run, in.extent());
        return run;
    }

    /** What was measured of it, of measures of those names. */
    public Table measures(List<String> names) throws IOException {
        part(Part.MEASURES);
        List<String> found = new ArrayList<>();
        int width = in.number();
        for (int at = 0; at < width && at <= names.size(); at++) {
            found.add(in.text(LONGEST));
        }
        if (!found.equals(names)) {
            throw new DamagedException("damaged: it holds other measures");
        }
        Table table = new Table(names);
        for (int tick = 0; tick < in.extent().ticks(); tick++) {
            if (in.number() != width) {
                throw new DamagedException("damaged: a row of measures of another length");
            }
            table.add(NumbersForm.reals("measures", Sense.ANY, width, in));
        }
        part(Part.END);
        in.end();
        return table;
    }

    private void part(Part part) throws IOException {
        if (!in.text(LONGEST).equals(part.name())) {
            throw new DamagedException("damaged: there is no part " + part + " where it belongs");
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
