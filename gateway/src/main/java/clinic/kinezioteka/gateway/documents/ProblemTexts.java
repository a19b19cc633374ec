package clinic.kinezioteka.gateway.documents;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes a page of each section of {@code docs/problems.md}: a heading {@code ## <type>} and what follows it. */
final class ProblemTexts {

    private static final Pattern SECTION = Pattern.compile("^## ", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile("[a-z0-9-]+");

    private ProblemTexts() {}

    /** @param frame a page with {@code {type}} and {@code {text}} to be filled in */
    static Map<String, String> pages(String markdown, String frame) {
        Parser parser = Parser.builder().build();
        HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).build();
        return Arrays.stream(SECTION.split(markdown))
                .map(section -> section.split("\\R", 2))
                .filter(section -> TYPE.matcher(type(section)).matches())
                .collect(Collectors.toUnmodifiableMap(ProblemTexts::type, section -> frame.replace(
                                "{type}", type(section))
                        .replace("{text}", renderer.render(parser.parse(section.length > 1 ? section[1] : "")))));
    }

    private static String type(String... section) {
        return section[0].replace("`", "").trim();
    }
}
