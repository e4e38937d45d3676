package concert.experiment.table;

import concert.experiment.store.StoreTable.Field;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as it goes into files.
 *
 * @param name of its files
 * @param rows of cells, one for each field
 */
record SummaryTable(String name, List<Field> fields, List<List<String>> rows) {

    @SafeVarargs
    static <R> SummaryTable of(String name, List<R> rows, List<SummaryColumn<R>>... parts) {
        List<SummaryColumn<R>> columns = Stream.of(parts).flatMap(List::stream).toList();
        List<Field> fields = columns.stream()
                .map(each -> new Field(each.name(), each.type(), each.meaning()))
                .toList();
        List<List<String>> cells = rows.stream()
                .map(row -> columns.stream().map(each -> each.cell().apply(row)).toList())
                .toList();
        return new SummaryTable(name, fields, cells);
    }

    List<String> header() {
        return fields.stream().map(Field::name).toList();
    }
}
