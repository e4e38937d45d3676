package concert.results.checkpoint;

import concert.engine.RunMemory;
import concert.engine.SimulationSnapshot;
import concert.measure.Table;
import concert.model.WorldSnapshot;
import concert.model.record.TickRecord;
import concert.results.checkpoint.form.Forms;
import concert.results.checkpoint.form.NumbersForm;
import concert.results.checkpoint.form.TextForm;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the content of a checkpoint, part by part; {@link CheckpointReader} reads it in the same order. */
public final class CheckpointWriter {
    private final DataOutputStream out;
    private final Forms forms = new Forms();

    public CheckpointWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /** The scenario as run, and the settings it went over to in a tick; 0 and an empty text for none. */
    public CheckpointWriter scenario(String scenario, int branch, String settings) throws IOException {
        part(Part.SCENARIO);
        TextForm.put(scenario, out);
        part(Part.BRANCH);
        out.writeInt(branch);
        TextForm.put(settings, out);
        return this;
    }

    /** The run as it stands between two ticks. */
    public CheckpointWriter run(SimulationSnapshot run) throws IOException {
        part(Part.FORM);
        TextForm.put(Part.description(forms), out);
        part(Part.MEMORY);
        forms.of(RunMemory.class).write(run.memory(), out);
        part(Part.WORLD);
        forms.of(WorldSnapshot.class).write(run.world(), out);
        part(Part.TICKS);
        for (TickRecord each : run.ticks()) {
            forms.of(TickRecord.class).write(each, out);
        }
        return this;
    }

    /** What was measured of it. */
    public void measures(Table measures) throws IOException {
        part(Part.MEASURES);
        out.writeInt(measures.columns().size());
        for (String each : measures.columns()) {
            TextForm.put(each, out);
        }
        for (int tick = 0; tick < measures.ticks(); tick++) {
            NumbersForm.put(measures.row(tick), out);
        }
        part(Part.END);
        out.flush();
    }

    private void part(Part part) throws IOException {
        TextForm.put(part.name(), out);
    }
}
