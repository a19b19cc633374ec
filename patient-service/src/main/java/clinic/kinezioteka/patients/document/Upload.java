package clinic.kinezioteka.patients.document;

import clinic.kinezioteka.defaults.failure.Failure;
import clinic.kinezioteka.defaults.failure.RuleBroken;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that a doctor uploads: of one of our formats, whole, and what it says to be.
 *
 * @param fileName its name without folders and control characters
 */
public record Upload(DocumentKind kind, String fileName, DocumentFormat format, ByteBuffer content) {
    private static final int LONGEST_NAME = 200;

    public Upload {
        fileName = safe(fileName);
    }

    /**
     * Refuses an empty file, one that ends too early, and one that is not what its name or media type says.
     *
     * @param format the format that its bytes tell; empty of an empty file only
     */
    public static Upload of(
            DocumentKind kind,
            @Nullable String fileName,
            @Nullable String toldType,
            Optional<DocumentFormat> format,
            ByteBuffer content) {
        DocumentFormat told = format.orElseThrow(() -> unfit("is empty"));
        String name = fileName == null ? "" : fileName;
        if (!told.isToldBy(toldType) || !told.isNamedBy(name)) {
            throw unfit("is not what its name or media type says, but " + told);
        }
        if (!told.isWhole(content)) {
            throw unfit("ends too early: it is not a whole " + told);
        }
        return new Upload(kind, name, told, content);
    }

    private static Failure unfit(String message) {
        return new RuleBroken("document-unfit", "The file cannot be kept as a document.").violation("file", message);
    }

    private static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String visible = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"]", "").strip();
        String kept = visible.isEmpty() ? "document" : visible;
        return kept.substring(
                0, kept.offsetByCodePoints(0, Math.min(LONGEST_NAME, kept.codePointCount(0, kept.length()))));
    }
}
