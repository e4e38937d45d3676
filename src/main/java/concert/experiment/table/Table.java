package concert.experiment.table;

import concert.experiment.Sort.Field;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table as it goes into files.
 *
 * @param name of its files
 * @param rows of cells, one for each field
 */
record Table(String name, List<Field> fields, List<List<String>> rows) {

    @SafeVarargs
    static <R> Table of(String name, List<R> rows, List<Column<R>>... parts) {
        List<Column<R>> columns = Stream.of(parts).flatMap(List::stream).toList();
        List<Field> fields = columns.stream()
                .map(each -> new Field(each.name(), each.type(), each.meaning()))
                .toList();
        List<List<String>> cells = rows.stream()
                .map(row -> columns.stream().map(each -> each.cell().apply(row)).toList())
                .toList();
        return new Table(name, fields, cells);
    }

    List<String> header() {
        return fields.stream().map(Field::name).toList();
    }
}
