package clinic.kinezioteka.mutants;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One rule switched off.
 *
 * @param rule what is switched off, in the words of the domain
 * @param file the file that holds the rule, from the top of the tree
 * @param original text that stands in it exactly once
 * @param mutated what stands there instead
 * @param module the module whose tests are run
 * @param test the test classes that must notice, as Surefire takes them
 */
record Mutant(String rule, String file, String original, String mutated, String module, String test) {

    /** Switches the rule off in this copy of the tree; fails when the tree no longer reads so. */
    void apply(Path tree) throws IOException {
        Path path = tree.resolve(file);
        String text = Files.readString(path);
        int first = text.indexOf(original);
        if (first < 0 || text.indexOf(original, first + 1) >= 0) {
            throw new IllegalStateException("%s: %s must hold exactly once: %s".formatted(rule, file, original));
        }
        Files.writeString(path, text.substring(0, first) + mutated + text.substring(first + original.length()));
    }
}
