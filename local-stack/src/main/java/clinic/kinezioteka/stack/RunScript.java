package clinic.kinezioteka.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A script in the stack's directory that starts a service which keeps data beside the running one: the name of the service, and
 * the words of a piece of maintenance behind it, as {@code .local/run patient-service rebuild --projection=timeline}.
 */
record RunScript(StackSettings settings) {

    void write() {
        String services = Service.ALL.stream()
                .filter(service -> Postgres.DATABASES.contains(service.key()))
                .map(this::choice)
                .collect(Collectors.joining());
        try {
            Files.createDirectories(settings.directory());
            Files.writeString(
                    file(),
                    "#!/bin/sh\ncase $1 in\n" + services + "*) echo \"no such service: $1\" >&2; exit 2 ;;\nesac\n");
            Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path file() {
        return settings.directory().resolve("run");
    }

    private String choice(Service service) {
        String variables = new TreeMap<>(service.environment(settings))
                .entrySet().stream()
                        .map(variable -> "  export %s='%s'\n".formatted(variable.getKey(), variable.getValue()))
                        .collect(Collectors.joining());
        return "%s)\n%s  shift\n  exec '%s' -Xmx%s -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar '%s' \"$@\" ;;\n"
                .formatted(
                        service.module(), variables, Child.java(), service.maximumHeap(), service.executable(settings));
    }
}
