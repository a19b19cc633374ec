package clinic.kinezioteka.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the sources of all modules: a type of problem is a text in the code, and a page for people in the docs. */
class ProblemsTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final List<Pattern> USES = List.of(
            Pattern.compile("new (?:RuleBroken|Conflict)\\(\\s*\"([a-z0-9-]+)\""),
            Pattern.compile("problems\\.(?:answer|end)\\(\\s*request,\\s*\\d+,\\s*\"([a-z0-9-]+)\""),
            Pattern.compile("class \\w+ extends Failure .*?super\\(\\s*\"([a-z0-9-]+)\"", Pattern.DOTALL));
    private static final Pattern DESCRIBED = Pattern.compile("^## ([a-z0-9-]+)$", Pattern.MULTILINE);

    @Test
    void describesEveryTypeOfProblemThatTheCodeUses() {
        Set<String> described = new TreeSet<>(found(DESCRIBED, read(ROOT.resolve("docs/problems.md"))));
        assertThat(used()).isNotEmpty().isSubsetOf(described);
    }

    private static Set<String> used() {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> modules = Files.list(ROOT)) {
            modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .forEach(sources ->
                            sources(sources).forEach(source -> USES.forEach(use -> used.addAll(found(use, source)))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return used;
    }

    private static List<String> sources(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ProblemsTest::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
