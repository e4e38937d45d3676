package concert.scenario.design;

import concert.document.Fields;
import concert.document.Tree;
import concert.document.Tree.Branch;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.document.Yaml;
import concert.scenario.book.Overrides;
import java.util.ArrayList;
import java.util.List;

/** What an experiment asks of its runs: measures by name, formulas of its own, and when to stop. */
final class DesignQuestions {
    private final Fields fields;
    private final List<String> measures = new ArrayList<>();
    private Overrides settings;

    private DesignQuestions(Fields fields, Overrides settings) {
        this.fields = fields;
        this.settings = settings;
    }

    /** Reads {@code measures} and {@code stop}; the settings are those of every run, with the questions in them. */
    static DesignQuestions of(Fields fields, Overrides settings) {
        DesignQuestions read = new DesignQuestions(fields, settings);
        fields.items("measures", "[wars, cohesion]").forEach(read::measure);
        Tree stop = fields.block("stop");
        if (stop != null) {
            read.set("stop", stop);
        }
        return read;
    }

    private void measure(Tree tree) {
        if (tree instanceof Leaf leaf && !leaf.empty()) {
            measures.add(leaf.text());
        } else if (tree instanceof Branch branch && !branch.entries().isEmpty()) {
            for (Entry each : branch.entries()) {
                measures.add(each.key().text());
                set("measures." + each.key().text(), each.value());
            }
        } else {
            fields.fault(
                    tree.place(),
                    "measures names " + tree.words() + "; it must be a measure or a formula under a name. Maybe"
                            + " - entente: allied(FRN, RUS)?");
        }
    }

    private void set(String path, Tree value) {
        if (value instanceof Leaf leaf && !leaf.empty()) {
            settings = settings.with(path, Yaml.text(leaf.text()), DesignReader.where(leaf.place()));
        } else {
            fields.fault(
                    value.place(),
                    path + " is " + value.words() + "; it must be a condition or a formula. Maybe it needs quotes?");
        }
    }

    /** The names of the measures to keep, as listed. */
    List<String> measures() {
        return measures;
    }

    Overrides settings() {
        return settings;
    }
}
