package clinic.kinezioteka.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MutantsTest {

    /** A rule that moved can no longer be switched off, and nobody runs the mutants with each change. */
    @Test
    void switchOffWhatStandsInTheCode() throws IOException {
        Path top = Path.of("..");
        List<Mutant> mutants =
                new ObjectMapper().readValue(Path.of("mutants.json").toFile(), new TypeReference<>() {});
        assertThat(mutants).isNotEmpty();
        for (Mutant mutant : mutants) {
            String text = Files.readString(top.resolve(mutant.file()));
            assertThat(text.split(Pattern.quote(mutant.original()), -1))
                    .as(mutant.rule())
                    .hasSize(2);
        }
    }
}
