package clinic.kinezioteka.mutants;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** A copy of the checkout that may be spoiled. */
record Tree(Path original, Path copy) {

    private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".local", "node_modules");

    static Tree copyOf(Path original, Path copy) throws IOException {
        Tree tree = new Tree(original, copy);
        Files.walkFileTree(original, tree.copying());
        return tree;
    }

    /** Puts the file back as it was; the build sees that it has changed again. */
    void restore(String file) throws IOException {
        Files.copy(original.resolve(file), copy.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }

    private SimpleFileVisitor<Path> copying() {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                if (LEFT_OUT.contains(directory.getFileName().toString())) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(copy.resolve(original.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, copy.resolve(original.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        };
    }
}
