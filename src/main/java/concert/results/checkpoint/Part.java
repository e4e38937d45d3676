package concert.results.checkpoint;

import concert.engine.RunMemory;
import concert.model.WorldSnapshot;
import concert.model.record.TickRecord;
import concert.results.checkpoint.form.Forms;

/** The parts of a checkpoint in their order; each begins with its name. */
enum Part {
    /** The scenario as run, as a text. */
    SCENARIO,
    /** The tick it went over to other settings, and the scenario with those in it; 0 and nothing for none. */
    BRANCH,
    /** What the records of the parts below are made of, as a text. */
    FORM,
    /** What the engine remembers between two ticks. */
    MEMORY,
    /** The columns, tables, treaties and pledges of the world. */
    WORLD,
    /** Events, decisions, wars and states of every tick so far. */
    TICKS,
    /** The measures of every tick so far. */
    MEASURES,
    /** Nothing. */
    END;

    /** What all the records are made of. */
    static String description(Forms forms) {
        forms.of(RunMemory.class);
        forms.of(WorldSnapshot.class);
        forms.of(TickRecord.class);
        return forms.description();
    }
}
