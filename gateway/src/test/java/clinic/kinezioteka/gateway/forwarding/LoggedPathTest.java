package clinic.kinezioteka.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoggedPathTest {

    @Test
    void keepsTheSecretOfACalendarLinkToItself() {
        assertThat(LoggedPath.of("/api/v1/calendars/kZ0Yw2uVtYx.ics")).isEqualTo("/api/v1/calendars/{secret}");
        assertThat(LoggedPath.of("/api/v1/calendar-links/7")).isEqualTo("/api/v1/calendar-links/7");
    }
}
