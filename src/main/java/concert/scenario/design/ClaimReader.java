package concert.scenario.design;

import concert.document.Document;
import concert.document.FaultCollector;
import concert.document.Faults;
import concert.document.Fields;
import concert.document.Place;
import concert.document.Quantity;
import concert.document.Tree;
import concert.document.Tree.Entry;
import concert.document.TreeReader;
import concert.scenario.design.ClaimFile.World;
import concert.scenario.design.DesignFile.Setting;
import java.util.ArrayList;
import java.util.List;

/** Reads the file of a claim, strictly and all faults at once. */
public final class ClaimReader {
    private static final Quantity VERSION = Quantity.whole("claim", 1, 2, "claim: 2");
    private static final Quantity REPLICATIONS = Quantity.whole("replications", 2, 100_000, "20");
    private static final Quantity SEED = Quantity.whole("seed", 0, 1_000_000_000, "1");
    private static final Quantity AGAINST = Quantity.from("against", -Quantity.UNLIMITED, Quantity.UNLIMITED, "0");
    private static final Quantity MARGIN = Quantity.from("margin", 0, Quantity.UNLIMITED, "0.05");
    private static final List<String> SIGNS = List.of("higher", "lower");

    private final FaultCollector findings = new FaultCollector();

    private ClaimReader() {}

    /** The claim of a document; throws {@link Faults}. */
    public static ClaimFile read(Document document) {
        return new ClaimReader().file(document);
    }

    private ClaimFile file(Document document) {
        Tree tree = TreeReader.read(document, findings);
        Fields fields = tree == null ? null : Fields.of(tree, "", findings);
        if (fields == null) {
            findings.add(new Place(document.source(), 1, 1), "this is no claim. Maybe begin with claim: 2?");
            findings.settle();
        }
        ClaimFile claim = claim(document.source(), fields);
        fields.done();
        check(claim, fields);
        findings.settle();
        return claim;
    }

    private ClaimFile claim(String source, Fields fields) {
        boolean first = fields.number(VERSION) == 1;
        return new ClaimFile(
                source,
                fields.text("id", "L28"),
                fields.text("sentence", "the claim in one sentence"),
                fields.text("how", "how it is put to the test"),
                fields.text("observable", "wars"),
                fields.choice("expect", SIGNS, -1) == 0,
                settings(fields, "base"),
                settings(fields, "then"),
                fields.number(AGAINST, Double.NaN),
                fields.number(MARGIN, Double.NaN),
                worlds(fields),
                fields.texts("theories", "[balance-of-threat]"),
                (int) fields.number(REPLICATIONS),
                (long) fields.number(SEED, 1),
                settings(fields, "ablation"),
                fields.text("switched-off", "what the ablation switches off"),
                fields.textOr("finding", ""),
                PredictionsReader.read(fields, first, findings));
    }

    private void check(ClaimFile claim, Fields fields) {
        boolean sides = !claim.base().isEmpty() || !claim.then().isEmpty();
        if (sides != claim.compares()) {
            findings.add(
                    fields.place(),
                    sides
                            ? "both a comparison (base, then) and against are given. Maybe leave out against?"
                            : "neither a comparison nor a level is given. Maybe base: and then:, or against: 0?");
        }
        if (claim.worlds().isEmpty()) {
            findings.add(fields.place(), "worlds is empty. Maybe - {scenario: europe-1914}?");
        }
        if (claim.ablation().isEmpty()) {
            findings.add(
                    fields.place(), "ablation is empty; it must switch the mechanism off, so that the claim can fail.");
        }
    }

    private List<Setting> settings(Fields fields, String key) {
        List<Setting> settings = new ArrayList<>();
        for (Entry each : fields.entries(key)) {
            Setting setting = DesignReader.setting(each, findings);
            if (setting != null) {
                settings.add(setting);
            }
        }
        return settings;
    }

    private List<World> worlds(Fields fields) {
        List<World> worlds = new ArrayList<>();
        for (Tree each : fields.items("worlds", "- {scenario: europe-1914}")) {
            Fields own = Fields.of(each, "world " + (worlds.size() + 1), findings);
            if (own != null) {
                String scenario = own.text("scenario", "europe-1914");
                worlds.add(new World(scenario, settings(own, "set")));
                own.done();
            }
        }
        return worlds;
    }
}
