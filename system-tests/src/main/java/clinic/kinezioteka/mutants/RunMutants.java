package clinic.kinezioteka.mutants;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Runs the mutants of {@code mutants.json}, one after the other, and prints which test noticed each: all, or those of the
 * rules that {@code -Dmutants=} names, a comma between.
 */
public final class RunMutants {

    private final Tree tree;
    private final Path logs;

    private RunMutants(Tree tree, Path logs) {
        this.tree = tree;
        this.logs = logs;
    }

    /** @param arguments the top of the checkout, and the directory to work in */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path top = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path work = Path.of(arguments[1]).toAbsolutePath().normalize();
        List<Mutant> mutants = new ObjectMapper()
                .readValue(top.resolve("system-tests/mutants.json").toFile(), new TypeReference<>() {});
        String rules = System.getProperty("mutants", "");
        List<Mutant> chosen = mutants.stream()
                .filter(mutant ->
                        rules.isEmpty() || List.of(rules.split(",", -1)).contains(mutant.rule()))
                .toList();
        Path logs = Files.createDirectories(work.resolve("logs"));
        boolean allNoticed = new RunMutants(Tree.copyOf(top, work.resolve("tree")), logs).run(chosen);
        if (!allNoticed) {
            throw new IllegalStateException("a rule can be switched off unnoticed; see above and " + logs);
        }
    }

    private boolean run(List<Mutant> mutants) throws IOException, InterruptedException {
        provePassing(mutants);
        List<String> unnoticed = new ArrayList<>();
        for (Mutant mutant : mutants) {
            mutant.apply(tree.copy());
            TestRun run = TestRun.of(tree.copy(), mutant.module(), mutant.test(), log(mutant.rule()));
            tree.restore(mutant.file());
            boolean noticed = !run.passed() && !run.failedTests().isEmpty();
            System.out.printf("%-18s %-9s %s%n", mutant.rule(), noticed ? "noticed" : "UNNOTICED", run.failedTests());
            if (!noticed) {
                unnoticed.add(mutant.rule());
            }
        }
        System.out.printf("%d passed, %d failed%n", mutants.size() - unnoticed.size(), unnoticed.size());
        return unnoticed.isEmpty();
    }

    /** A test that fails anyway notices nothing: all of them must pass on the unspoiled tree. */
    private void provePassing(List<Mutant> mutants) throws IOException, InterruptedException {
        Map<String, String> tests = mutants.stream()
                .collect(Collectors.groupingBy(
                        Mutant::module, Collectors.mapping(Mutant::test, Collectors.joining(","))));
        for (Map.Entry<String, String> module : tests.entrySet()) {
            TestRun run =
                    TestRun.of(tree.copy(), module.getKey(), module.getValue(), log("unspoiled-" + module.getKey()));
            if (!run.passed()) {
                throw new IllegalStateException(module.getKey() + " fails unspoiled: " + run.failedTests());
            }
        }
    }

    private Path log(String name) {
        return logs.resolve(name.replaceAll("[^A-Za-z0-9-]", "-") + ".log");
    }
}
