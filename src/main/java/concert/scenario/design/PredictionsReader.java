package concert.scenario.design;

import concert.document.FaultCollector;
import concert.document.Fields;
import concert.document.Tree;
import concert.document.Tree.Entry;
import concert.document.Tree.Leaf;
import concert.document.Tree.Row;
import concert.scenario.design.Predictions.Ground;
import concert.scenario.design.Predictions.Said;
import concert.text.Nearest;
import java.util.ArrayList;
import java.util.List;

/** Reads what the authors of theories say of a claim: {@code predicted} and {@code sources}. */
final class PredictionsReader {
    private static final List<String> UNCHECKED = List.of("true", "false");

    private final FaultCollector findings;

    private PredictionsReader(FaultCollector findings) {
        this.findings = findings;
    }

    /**
     * The predictions of a claim.
     *
     * @param first whether the file is of format 1, which knows none
     */
    static Predictions read(Fields fields, boolean first, FaultCollector findings) {
        PredictionsReader reader = new PredictionsReader(findings);
        List<Said> said = reader.said(fields);
        Predictions predictions = new Predictions(said, reader.grounds(fields, said));
        if (first) {
            reader.refuse(fields, "predicted");
            reader.refuse(fields, "sources");
        } else {
            reader.check(predictions);
        }
        return predictions;
    }

    private void refuse(Fields fields, String key) {
        Tree there = fields.get(key);
        if (there != null) {
            findings.add(there.place(), key + " is of format 2, and the file says claim: 1. Maybe claim: 2?");
        }
    }

    private List<Said> said(Fields fields) {
        List<Said> said = new ArrayList<>();
        for (Entry each : fields.entries("predicted")) {
            String theory = each.key().text();
            String word = each.value() instanceof Leaf leaf ? leaf.text() : "";
            int at = Prediction.WORDS.indexOf(word);
            if (at < 0) {
                String likely = Nearest.to(word, Prediction.WORDS);
                findings.add(
                        each.value().place(),
                        "prediction of " + each.key().words() + " is "
                                + each.value().words() + "; it must be one of "
                                + String.join(", ", Prediction.WORDS) + ". Maybe "
                                + (likely == null ? Prediction.SILENT.word() : likely) + "?");
            } else {
                said.add(new Said(theory, Prediction.values()[at], each.key().place()));
            }
        }
        return said;
    }

    private List<Ground> grounds(Fields fields, List<Said> said) {
        List<String> known = said.stream().map(Said::theory).toList();
        List<Ground> grounds = new ArrayList<>();
        for (Tree each : fields.items("sources", "- {theories: [balance-of-threat], work: ..., unchecked: true}")) {
            Fields own = Fields.of(each, "source " + (grounds.size() + 1), findings);
            if (own != null) {
                grounds.add(ground(own, known));
                own.done();
            }
        }
        return grounds;
    }

    private Ground ground(Fields own, List<String> known) {
        Ground ground = new Ground(
                theories(own, known),
                own.text("work", "Walt 1987, The Origins of Alliances"),
                own.textOr("chapter", ""),
                own.textOr("says", ""),
                own.textOr("checked", ""));
        boolean unchecked = own.choice("unchecked", UNCHECKED, 1) == 0;
        if (unchecked != ground.unchecked()) {
            findings.add(
                    own.place(),
                    own.label(unchecked ? "unchecked" : "checked")
                            + (unchecked
                                    ? " stands beside checked. Maybe leave out one of them?"
                                    : " is missing; it must say where the work was held against it."
                                            + " Maybe unchecked: true?"));
        }
        return ground;
    }

    /** The theories that a source speaks for, each of which has a prediction. */
    private List<String> theories(Fields own, List<String> known) {
        Tree given = own.need("theories", "a list of theories", " Maybe theories: [balance-of-threat]?");
        List<String> theories = own.texts("theories", "[balance-of-threat]");
        if (given instanceof Row row) {
            if (theories.isEmpty()) {
                findings.add(given.place(), own.label("theories") + " is empty. Maybe [balance-of-threat]?");
            }
            for (int at = 0; at < theories.size(); at++) {
                String theory = theories.get(at);
                if (!theory.isEmpty() && !known.contains(theory)) {
                    findings.add(
                            row.items().get(at).place(),
                            own.label("theories") + " names \"" + theory + "\", of which nothing is predicted."
                                    + Nearest.mend(theory, known));
                }
            }
        }
        return theories;
    }

    /** An author who says something says it somewhere. */
    private void check(Predictions predictions) {
        for (Said each : predictions.all()) {
            boolean grounded = predictions.grounds().stream()
                    .anyMatch(ground -> ground.theories().contains(each.theory()));
            if (each.prediction() != Prediction.SILENT && !grounded) {
                findings.add(
                        each.where(),
                        "\"" + each.theory() + "\" " + each.prediction().word()
                                + " it, and no source says where. Maybe sources: - {theories: [" + each.theory()
                                + "], work: ..., unchecked: true}?");
            }
        }
    }
}
