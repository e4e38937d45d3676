package concert.history.world;

import static concert.history.world.FieldWorlds.both;
import static concert.history.world.FieldWorlds.imported;
import static concert.history.world.FieldWorlds.shipped;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import concert.model.treaty.Obligations;
import concert.scenario.Scenario;
import concert.scenario.TreatyEntry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who owes what against whom in the shipped worlds, against ATOP, where {@code CONCERT_DATA} names its folder. */
@Tag("slow")
class ShippedPactsTest {
    @BeforeEach
    void there() {
        assumeTrue(FieldWorlds.DATA != null, "CONCERT_DATA is not set: no data to compare with");
    }

    /**
     * ATOP's defence, consultation, neutrality and non-aggression, member by member, of each treaty that an import has too;
     * the data of tests end with 1980, so that the world of 1990 is held against that year. Promises to attack are left out
     * where they hang on what no world can say, and never added.
     */
    @ParameterizedTest
    @CsvSource({
        "europe-1914, 1889, 7",
        "bismarck-1871, 1871, 3",
        "europe-1925, 1924, 13",
        "cold-war-1949, 1948, 41",
        "cold-war-1949, 1949, 39",
        "after-cold-war-1990, 1980, 34"
    })
    void everyMemberOwesWhatAtopCodes(String name, int year, int compared) throws IOException {
        Scenario imported = imported(year);
        Scenario shipped = shipped(name);
        Set<String> both = both(shipped, imported);
        List<String> differ = new ArrayList<>();
        int found = 0;
        for (TreatyEntry each : shipped.treaties()) {
            List<TreatyEntry> twins = twins(each, imported, both);
            found += twins.isEmpty() ? 0 : 1;
            if (!twins.isEmpty() && twins.stream().noneMatch(twin -> owesTheSame(each, twin, both))) {
                differ.add(each.text().name());
            }
        }
        assertEquals(List.of(), differ);
        assertEquals(compared, found, "treaties that were compared");
    }

    private static List<TreatyEntry> twins(TreatyEntry shipped, Scenario imported, Set<String> both) {
        Set<String> members = within(shipped.members(), both);
        return imported.treaties().stream()
                .filter(each ->
                        members.size() > 1 && within(each.members(), both).equals(members))
                .toList();
    }

    private static Set<String> within(List<String> codes, Set<String> both) {
        Set<String> within = new TreeSet<>(codes);
        within.retainAll(both);
        return within;
    }

    private static boolean owesTheSame(TreatyEntry shipped, TreatyEntry twin, Set<String> both) {
        return within(shipped.members(), both).stream().allMatch(each -> {
            Obligations mine = owed(shipped, each);
            Obligations theirs = owed(twin, each);
            return mine.defence() == theirs.defence()
                    && mine.offence() <= theirs.offence()
                    && mine.consultation() == theirs.consultation()
                    && mine.neutrality() == theirs.neutrality()
                    && mine.nonAggression() == theirs.nonAggression();
        });
    }

    private static Obligations owed(TreatyEntry treaty, String member) {
        return treaty.commitments()
                .pledges()
                .getOrDefault(member, treaty.commitments().all());
    }

    /** The one promise to attack that names its enemy and what brings it on: Germany's to Italy, of 1887. */
    @Test
    void onlyGermanyPromisedToAttack() {
        List<String> attack = new ArrayList<>();
        for (String name :
                List.of("europe-1914", "bismarck-1871", "europe-1925", "cold-war-1949", "after-cold-war-1990")) {
            for (TreatyEntry each : shipped(name).treaties()) {
                each.members().stream()
                        .filter(member -> owed(each, member).offence() > 0)
                        .forEach(member -> attack.add(each.text().name() + " " + member));
            }
        }
        assertEquals(List.of("Triple Alliance GMY"), attack);
    }

    /**
     * Enemies against whom alone defence is owed. ATOP names West Germany in three treaties whose texts add whoever is
     * allied with it; there nobody is left out.
     */
    @ParameterizedTest
    @CsvSource({
        "europe-1914, 1889, ''",
        "europe-1925, 1924, ''",
        "after-cold-war-1990, 1980, Polish-Czechoslovak Treaty; Soviet-Finnish Treaty; Soviet-Polish Treaty"
    })
    void enemiesAreThoseThatAtopNames(String name, int year, String other) throws IOException {
        Scenario imported = imported(year);
        Scenario shipped = shipped(name);
        Set<String> both = both(shipped, imported);
        Set<String> differ = new TreeSet<>();
        for (TreatyEntry each : shipped.treaties()) {
            List<TreatyEntry> twins = twins(each, imported, both);
            Set<String> mine = within(each.commitments().against(), both);
            if (!twins.isEmpty()
                    && twins.stream()
                            .noneMatch(twin ->
                                    within(twin.commitments().against(), both).equals(mine))) {
                differ.add(each.text().name());
            }
        }
        assertEquals(other == null ? "" : other, String.join("; ", differ));
    }
}
