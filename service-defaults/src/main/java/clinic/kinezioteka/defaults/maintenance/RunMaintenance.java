package clinic.kinezioteka.defaults.maintenance;

import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.Dependent;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the piece of maintenance that the first word names, and tells the operator what it did. */
@Dependent
class RunMaintenance implements QuarkusApplication {

    private static final int UNUSABLE = 2;
    private static final PrintStream OPERATOR = System.out;

    private final List<Maintenance> known;

    RunMaintenance(@All List<Maintenance> known) {
        this.known = known;
    }

    @Override
    public int run(String... words) {
        try {
            OPERATOR.println(named(words[0]).run(Options.of(Arrays.copyOfRange(words, 1, words.length))));
            return 0;
        } catch (Unusable unusable) {
            OPERATOR.println(unusable.getMessage() + "\nusage:\n" + usages());
            return UNUSABLE;
        }
    }

    private Maintenance named(String name) {
        return known.stream()
                .filter(maintenance -> maintenance.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unusable("there is no such command"));
    }

    private String usages() {
        return known.stream()
                .map(maintenance -> "  " + maintenance.usage())
                .sorted()
                .collect(Collectors.joining("\n"));
    }
}
