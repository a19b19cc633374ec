package clinic.kinezioteka.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The classes of a service as its JVM had them in memory, kept beside the package so that the next start maps them instead
 * of loading each anew. One that is missing, older than the package or of another JVM costs time, nothing else.
 */
record ClassArchive(Path executable) {

    /** What makes a JVM use the archive, or write one when it ends. */
    String option() {
        return isCurrent() ? "-XX:SharedArchiveFile=" + file() : "-XX:ArchiveClassesAtExit=" + unfinished();
    }

    /** Whether there is an archive of this package by this JVM. */
    boolean isCurrent() {
        try {
            return Files.exists(file())
                    && Files.getLastModifiedTime(file()).compareTo(Files.getLastModifiedTime(executable)) >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes over what a JVM wrote that came to its end. */
    void keep() {
        try {
            if (Files.exists(unfinished())) {
                Files.move(unfinished(), file(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file() {
        return executable.resolveSibling("classes-%s.jsa".formatted(Runtime.version()));
    }

    private Path unfinished() {
        return file().resolveSibling(file().getFileName() + ".unfinished");
    }
}
