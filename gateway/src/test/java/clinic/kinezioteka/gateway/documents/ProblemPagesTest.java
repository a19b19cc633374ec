package clinic.kinezioteka.gateway.documents;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.gateway.problem.ProblemType;
import clinic.kinezioteka.gateway.wire.GatewayTest;
import clinic.kinezioteka.gateway.wire.Reply;
import clinic.kinezioteka.gateway.wire.Wire;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@GatewayTest
class ProblemPagesTest {

    @Inject
    Wire wire;

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyProblemOfTheGatewayHasItsPage(ProblemType kind) {
        Reply reply = wire.get("/problems/" + kind.slug());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(reply.body().toString())
                .contains("<h1><code>" + kind.slug() + "</code></h1>")
                .contains("<strong>" + kind.status() + ".</strong>");
    }

    @Test
    void aSectionBecomesAPage() {
        assertThat(ProblemTexts.pages(
                        "# All\n\nIntro\n\n## wrong-state\n\n**409.** No <b>.\n\n## Not a type\n\nx", "{type}:{text}"))
                .containsOnlyKeys("wrong-state")
                .containsValue("wrong-state:<p><strong>409.</strong> No &lt;b&gt;.</p>\n");
    }
}
