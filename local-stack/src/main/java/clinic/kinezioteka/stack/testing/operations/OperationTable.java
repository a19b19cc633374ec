package clinic.kinezioteka.stack.testing.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was seen of each operation in each column, as {@code target/operations.md} tells it. */
final class OperationTable {
    private static final Path FILE = Path.of("target", "operations.md");

    private final Map<String, Map<Column, String>> seen = new TreeMap<>();

    void put(String operation, Column column, String cell) {
        seen.computeIfAbsent(operation, any -> new EnumMap<>(Column.class)).put(column, cell);
    }

    void write() {
        String head = line(Stream.concat(
                Stream.of("operation"), Arrays.stream(Column.values()).map(Column::title)));
        String rule = line(Stream.generate(() -> "---").limit(Column.values().length + 1L));
        String lines = seen.entrySet().stream()
                .map(row -> line(Stream.concat(
                        Stream.of(row.getKey()), Arrays.stream(Column.values()).map(column -> row.getValue()
                                .getOrDefault(column, "")))))
                .collect(Collectors.joining());
        try {
            Files.writeString(FILE, head + rule + lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
