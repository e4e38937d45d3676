package concert.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The page of the cases says what the cases say; with {@code -Dcases.write=true} it is written first. */
class CataloguePageTest {
    @Test
    void thePageIsUpToDate() throws IOException {
        String page = Catalogue.of(CaseReader.all());
        if (Boolean.getBoolean("cases.write")) {
            Files.createDirectories(Catalogue.PAGE.getParent());
            Files.writeString(Catalogue.PAGE, page);
        }
        assertEquals(page, Files.readString(Catalogue.PAGE), "write it anew with -Dcases.write=true");
    }
}
