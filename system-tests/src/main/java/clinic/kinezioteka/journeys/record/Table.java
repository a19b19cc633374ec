package clinic.kinezioteka.journeys.record;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The results of all cases, one below the other. */
public final class Table {

    private final List<CaseRow> rows;

    public Table(List<CaseRow> rows) {
        this.rows = rows;
    }

    /** Prints the table, and below it for each case whether it came out as expected or what differs. */
    public void print(PrintStream out) {
        int[] widths =
                IntStream.range(0, CaseRow.HEADINGS.size()).map(this::width).toArray();
        out.println();
        line(out, widths, CaseRow.HEADINGS);
        for (CaseRow row : rows) {
            int height = row.cells().stream().mapToInt(List::size).max().orElse(0);
            for (int line = 0; line < height; line++) {
                int number = line;
                line(
                        out,
                        widths,
                        row.cells().stream()
                                .map(cell -> number < cell.size() ? cell.get(number) : "")
                                .toList());
            }
        }
        out.println();
        for (CaseRow row : rows) {
            out.println(row.title() + ": "
                    + (row.differences().isEmpty() ? "as expected" : String.join("; ", row.differences())));
        }
    }

    private int width(int column) {
        return rows.stream()
                .flatMap(row -> row.cells().get(column).stream())
                .mapToInt(String::length)
                .reduce(CaseRow.HEADINGS.get(column).length(), Math::max);
    }

    private static void line(PrintStream out, int[] widths, List<String> cells) {
        out.println(IntStream.range(0, widths.length)
                .mapToObj(column -> cells.get(column)
                        + " ".repeat(widths[column] - cells.get(column).length()))
                .collect(Collectors.joining("  "))
                .stripTrailing());
    }
}
