package concert.results.words;

import concert.results.table.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What became of promises in one war of a wars.csv: of those whom a treaty obliged, who honoured it, who gave less than
 * its clause asks and who stayed away; codes separated by spaces.
 */
public record WarPromises(String honoured, String fellShort, String stayed) {

    /** Of a row of wars.csv. */
    public static WarPromises of(Frame wars, int row) {
        String stayed = both(wars, row, "stayed");
        String honoured = wars.text(row, "honoured");
        List<String> told = Arrays.asList((honoured + " " + stayed).split(" "));
        String fellShort = Arrays.stream(wars.text(row, "obliged").split(" "))
                .filter(each -> !told.contains(each))
                .collect(Collectors.joining(" "));
        return new WarPromises(honoured, fellShort, stayed);
    }

    /** A class of both sides, such as "token". */
    public static String both(Frame wars, int row, String kind) {
        return (wars.text(row, kind + "_a") + " " + wars.text(row, kind + "_b")).strip();
    }
}
