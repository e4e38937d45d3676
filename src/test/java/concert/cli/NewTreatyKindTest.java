package concert.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A kind of treaty is one line, and what the compiler then asks for. */
@Tag("slow")
class NewTreatyKindTest {
    private static final String KIND = "concert.model.treaty.TreatyKind";
    private static final String LAST =
            "NON_AGGRESSION(\"non-aggression pact\", false, Clause.HARD, 0.5, new Obligations(0, 0, 0, 0, 1, 0));";
    private static final String NEW =
            "\n    PATRONAGE(\"patronage pact\", true, Clause.SOFT, 0.5, new Obligations(.5, 0, 1, 0, 1, 0));";

    @TempDir
    private Path folder;

    private RecipeFollowed line() throws Exception {
        return new RecipeFollowed(folder.resolve("recipe"))
                .line(KIND, LAST, LAST.substring(0, LAST.length() - 1) + "," + NEW);
    }

    @Test
    void theCompilerAsksWhereTheRecipeSays() throws Exception {
        assertEquals(List.of("LifelineRows", "Theme"), line().asked());
        String recipe = Files.readString(Path.of("src/site/markdown/recipes.md"));
        assertTrue(recipe.contains("`chart.draw.Theme`") && recipe.contains("`chart.life.LifelineRows`"));
    }

    @Test
    void itIsFoundEverywhere() throws Exception {
        RecipeFollowed recipe = line().line(
                        "concert.chart.draw.Theme",
                        "case NON_AGGRESSION -> new Paint(GREY, FillPattern.LEVEL);",
                        "case NON_AGGRESSION -> new Paint(GREY, FillPattern.LEVEL);\n"
                                + "case PATRONAGE -> new Paint(SHADE, FillPattern.RISING);")
                .line(
                        "concert.chart.draw.Theme",
                        "case NON_AGGRESSION -> new float[] {2.5f, 5};",
                        "case NON_AGGRESSION -> new float[] {2.5f, 5};\ncase PATRONAGE -> new float[] {9, 9};")
                .line(
                        "concert.chart.life.LifelineRows",
                        "case NON_AGGRESSION -> \"A\";",
                        "case NON_AGGRESSION -> \"A\";\ncase PATRONAGE -> \"P\";")
                .line(
                        "concert.chart.life.LifelineRows",
                        "case COLLECTIVE, NEUTRALITY, NON_AGGRESSION -> false;",
                        "case COLLECTIVE, NEUTRALITY, NON_AGGRESSION, PATRONAGE -> false;");
        Path world = folder.resolve("world.yaml");
        Files.writeString(world, """
                concert: 1
                name: Patrons
                about: A kind of one's own.
                start: 1900
                ticks: 6
                identity: [liberalism]
                states:
                  AAA: {name: Alpha, capability: 0.6, at: [10, 10], identity: [0.5]}
                  BBB: {name: Beta, capability: 0.2, at: [11, 11], identity: [0.5]}
                  CCC: {name: Gamma, capability: 0.2, at: [12, 12], identity: [0.5]}
                treaties:
                  - {name: Patrons' Pact, kind: patronage, members: [AAA, BBB], signed: 1890}
                """);
        try (ProgramApart program = recipe.program(true)) {
            assertEquals(0, program.run("validate", world).code());
            Path run = folder.resolve("run");
            Shell ran = program.run("run", world, "--out", run);
            assertEquals(0, ran.code(), ran.err());
            assertTrue(Files.readString(run.resolve("treaties.csv")).contains("patronage"));
            assertTrue(Files.readAllLines(run.resolve("measures.csv")).get(0).contains("treaties_patronage"));
            List<String> dyads = Files.readAllLines(run.resolve("dyads.csv"));
            List<String> head = List.of(dyads.get(0).split(","));
            List<String> first = List.of(dyads.get(1).split(",", -1));
            assertEquals("1", first.get(head.indexOf("defense")), "coded by its obligations");
            assertEquals("0", first.get(head.indexOf("offense")));
            assertTrue(Files.readString(run.resolve("charts/life-lines.svg")).contains("patronage pact"), "its key");
            Shell unknown = Shell.run("validate", world);
            assertEquals(2, unknown.code(), "Concert alone does not know it");
        }
    }
}
