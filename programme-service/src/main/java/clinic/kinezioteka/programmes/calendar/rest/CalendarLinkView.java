package clinic.kinezioteka.programmes.calendar.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.idempotency.ToldOnce;
import clinic.kinezioteka.programmes.calendar.CalendarLink;
import clinic.kinezioteka.programmes.calendar.LinkCalendar;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CalendarLink", description = "A secret address at which a calendar program reads somebody's visits.")
record CalendarLinkView(
        @Schema(description = "The link.", required = true) UUID id,
        @Schema(description = "The practitioner whose visits it shows.", required = true, nullable = true) @Nullable
                UUID practitionerId,
        @Schema(description = "The patient whose visits it shows.", required = true, nullable = true) @Nullable
                UUID patientId,
        @Schema(
                        description =
                                "Where the feed is, with its secret. It stands in the first answer to the link's making and"
                                        + " nowhere else: whoever loses it makes another link.",
                        examples = "/api/v1/calendars/kZ0Yw2uVtYxOaPzv1wWq3mJ8nB5rC6dE7fG9hH0iI1s.ics",
                        nullable = true)
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @Nullable
                String path,
        @Schema(description = "When it was made.", required = true) Instant createdAt)
        implements AboutPatient, ToldOnce {

    static CalendarLinkView of(CalendarLink link) {
        return of(link, null);
    }

    static CalendarLinkView of(LinkCalendar.Made made) {
        return of(made.link(), "/api/v1/calendars/" + made.secret().text() + ".ics");
    }

    private static CalendarLinkView of(CalendarLink link, @Nullable String path) {
        return new CalendarLinkView(
                link.id(), link.owner().practitionerId(), link.owner().patientId(), path, link.createdAt());
    }

    @Override
    public CalendarLinkView toldAgain() {
        return new CalendarLinkView(id, practitionerId, patientId, null, createdAt);
    }
}
