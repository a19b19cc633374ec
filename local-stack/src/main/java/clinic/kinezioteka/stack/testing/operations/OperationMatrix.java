package clinic.kinezioteka.stack.testing.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.MultipleFailuresError;

/** Every operation that the service under test describes, asked in every way of {@link Column}. */
public final class OperationMatrix {
    private final Map<String, Row> rows;
    private final OperationTable table = new OperationTable();

    private OperationMatrix(List<List<Row>> rows) {
        this.rows = rows.stream().flatMap(List::stream).collect(Collectors.toMap(Row::operation, row -> row));
    }

    /** With the rows of all features: one for each operation. */
    public static OperationMatrix of(List<List<Row>> rows) {
        return new OperationMatrix(rows);
    }

    /** A test for each operation, and one that the rows are those of the document. */
    public Stream<DynamicTest> tests() {
        List<Operation> operations = Document.operations();
        return Stream.concat(
                Stream.of(DynamicTest.dynamicTest("rows", () -> requireRows(operations))),
                operations.stream().map(operation -> DynamicTest.dynamicTest(operation.id(), () -> ask(operation))));
    }

    private void requireRows(List<Operation> operations) {
        Set<String> without = operations.stream().map(Operation::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> astray = new TreeSet<>(rows.keySet());
        astray.removeAll(without);
        without.removeAll(rows.keySet());
        if (!astray.isEmpty() || !without.isEmpty()) {
            throw new AssertionError("operations without a row: " + without + ", rows without an operation: " + astray);
        }
    }

    private void ask(Operation operation) {
        Subject subject = new Subject(operation, rows.get(operation.id()));
        List<Throwable> failures = new ArrayList<>();
        for (Column column : Column.values()) {
            try {
                table.put(operation.id(), column, column.check(subject));
            } catch (AssertionError | RuntimeException failure) {
                table.put(operation.id(), column, "**failed**");
                failures.add(new AssertionError(column.title() + ": " + failure.getMessage(), failure));
            }
        }
        table.write();
        if (!failures.isEmpty()) {
            throw new MultipleFailuresError(operation.id(), failures);
        }
    }
}
