package clinic.kinezioteka.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One run of a module's tests by Maven, with its log. */
record TestRun(boolean passed, List<String> failedTests) {

    private static final Pattern FAILED = Pattern.compile("^\\[ERROR] +(\\w+\\.\\w+)[:» ].*");
    private static final long LONGEST_MINUTES = 10;

    /** Builds what the module needs and runs these tests of it. */
    static TestRun of(Path tree, String module, String tests, Path log) throws IOException, InterruptedException {
        Process maven = new ProcessBuilder(
                        "mvn",
                        "-B",
                        "-ntp",
                        "-Dstyle.color=never",
                        "-Pquick",
                        "-pl",
                        module,
                        "-am",
                        "test",
                        "-Dtest=" + tests,
                        "-Dsurefire.failIfNoSpecifiedTests=false")
                .directory(tree.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!maven.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            maven.destroy();
            throw new IllegalStateException("the tests do not end; see " + log);
        }
        return new TestRun(maven.exitValue() == 0, failedTests(log));
    }

    private static List<String> failedTests(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(FAILED::matcher)
                    .filter(Matcher::matches)
                    .map(failed -> failed.group(1))
                    .distinct()
                    .toList();
        }
    }
}
