package clinic.kinezioteka.defaults.maintenance;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The options of a command line, each written {@code --name=value}. */
public record Options(Map<String, String> values) {

    static Options of(String... written) {
        Map<String, String> values = new LinkedHashMap<>();
        Arrays.stream(written).forEach(option -> {
            int equals = option.indexOf('=');
            if (!option.startsWith("--") || equals < 0) {
                throw new Unusable("an option is written --name=value");
            }
            values.put(option.substring(2, equals), option.substring(equals + 1));
        });
        return new Options(values);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    public String requiredText(String name) {
        return text(name).orElseThrow(() -> new Unusable("--" + name + " is missing"));
    }

    public Instant requiredInstant(String name) {
        try {
            return Instant.parse(requiredText(name));
        } catch (DateTimeParseException malformed) {
            throw new Unusable("--" + name + " is an instant, as 2026-11-01T00:00:00Z");
        }
    }

    /** A misspelt option is refused, not passed over. */
    public Options allowing(Set<String> names) {
        values.keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Unusable("there is no option --" + name);
                });
        return this;
    }
}
