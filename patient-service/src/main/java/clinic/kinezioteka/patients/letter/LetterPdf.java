package clinic.kinezioteka.patients.letter;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.librepdf.openpdf.fonts.Liberation;

/** Sets a letter on A4 in letters that it brings along, so that every reader shows ė, ų and ž. */
final class LetterPdf {
    private static final float MARGIN = 56;
    private static final float SPACE = 12;
    private static final int TITLE = 16;
    private static final int TEXT = 10;

    private LetterPdf() {}

    static byte[] of(LetterPage page, LetterText text) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
            PdfWriter.getInstance(document, bytes);
            document.addTitle(page.title());
            document.open();
            write(document, page, text);
            document.close();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(Document document, LetterPage page, LetterText text) throws IOException {
        Font font = Liberation.SANS.create(TEXT);
        Font bold = Liberation.SANS_BOLD.create(TEXT);
        document.add(new Paragraph(page.title(), Liberation.SANS_BOLD.create(TITLE)));
        block(document, page.opening(), font);
        block(document, page.lines(), font);
        if (!page.pain().isEmpty()) {
            block(document, List.of(text.say("pain")), bold);
            document.add(table(page.pain(), text, font, bold));
        }
        if (!page.gates().isEmpty()) {
            block(document, List.of(text.say("gates")), bold);
            block(document, page.gates(), font);
        }
    }

    private static void block(Document document, List<String> lines, Font font) {
        for (int line = 0; line < lines.size(); line++) {
            Paragraph paragraph = new Paragraph(lines.get(line), font);
            paragraph.setSpacingBefore(line == 0 ? SPACE : 2);
            document.add(paragraph);
        }
    }

    private static PdfPTable table(List<List<String>> rows, LetterText text, Font font, Font bold) {
        PdfPTable table = new PdfPTable(rows.get(0).size());
        table.setWidthPercentage(100);
        table.setSpacingBefore(SPACE / 2);
        for (String column : List.of("pain-date", "pain-site", "pain-millimetres", "pain-change", "pain-reduction")) {
            table.addCell(new Phrase(text.say(column), bold));
        }
        table.setHeaderRows(1);
        rows.forEach(row -> row.forEach(cell -> table.addCell(new Phrase(cell, font))));
        return table;
    }
}
