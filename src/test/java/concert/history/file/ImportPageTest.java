package concert.history.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import concert.history.data.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The page of {@code import} says what the code does. */
class ImportPageTest {
    @Test
    void thePageNamesEveryFormatWithItsOptionColumnsAndRegion() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/import.md")).toLowerCase(Locale.ROOT);
        List<String> asked = new ArrayList<>(Region.keys());
        for (DataFormat each : DataFormat.values()) {
            asked.add("`--" + each.option() + "`");
            asked.add(each.title());
            each.columns().forEach(column -> asked.add(column.name()));
        }
        asked.removeIf(each -> page.contains(each.toLowerCase(Locale.ROOT)));
        assertEquals(List.of(), asked);
    }
}
