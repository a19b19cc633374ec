package clinic.kinezioteka.programmes.proof;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.proof.Books.ToldRow;
import clinic.kinezioteka.programmes.proof.Books.VisitRow;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one command changed, held against what was told of it. */
record Changes(Books before, Books after) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Each visit that changed has one event that says how it stands now and where it stood, and no other visit has one. */
    void assertToldOnce() {
        List<ToldRow> told = told();
        for (VisitRow now : after.visits().values()) {
            VisitRow then = before.visits().get(now.id());
            List<ToldRow> own =
                    told.stream().filter(row -> row.subject().equals(now.id())).toList();
            if (then != null && then.sequence() == now.sequence()) {
                assertThat(then).as("a visit that was not changed").isEqualTo(now);
                assertThat(own).as("events of a visit that was not changed").isEmpty();
            } else {
                assertThat(own).as("events of %s that is now %s", then, now).hasSize(1);
                assertTells(own.get(0), then, now);
            }
        }
    }

    /** Nothing is as much as one version different. */
    void assertNothing() {
        assertThat(after).isEqualTo(before);
    }

    /** The visits that gave a time up, as they stood. */
    List<VisitRow> freed() {
        return before.visits().values().stream()
                .filter(VisitRow::isPlaced)
                .filter(then -> {
                    VisitRow now = Objects.requireNonNull(after.visits().get(then.id()));
                    return !now.isPlaced() || !now.booking().equals(then.booking());
                })
                .toList();
    }

    private List<ToldRow> told() {
        List<ToldRow> told = new ArrayList<>();
        after.told().forEach((UUID id, ToldRow row) -> {
            if (!before.told().containsKey(id) && row.topic().equals("visits.v1")) {
                told.add(row);
            }
        });
        return told;
    }

    private static void assertTells(ToldRow told, @Nullable VisitRow then, VisitRow now) {
        assertThat(told.type()).isEqualTo(typeOf(then, now));
        assertThat(told.sequence()).isEqualTo(now.sequence());
        JsonNode visit = visitIn(told.event());
        assertThat(visit.path("status").asText()).isEqualTo(now.status());
        assertThat(booking(visit)).as("booking that is told of %s", now).isEqualTo(now.booking());
        if (told.type().equals(full("rescheduled"))) {
            assertThat(booking(visit.path("previous")))
                    .as("former booking that is told of %s", now)
                    .isEqualTo(Objects.requireNonNull(then).booking());
            assertThat(visit.path("previousStart"))
                    .isEqualTo(visit.path("previous").path("start"));
        } else {
            assertThat(visit.path("previous").isNull()).isTrue();
        }
    }

    private static String typeOf(@Nullable VisitRow then, VisitRow now) {
        boolean wasBooked = then != null && then.status().equals("BOOKED");
        return switch (now.status()) {
            case "PLANNED" -> full("planned");
            case "BOOKED" -> full(wasBooked ? "rescheduled" : "booked");
            case "CANCELLED" -> full("cancelled");
            case "NO_SHOW" -> full("missed");
            default -> throw new AssertionError("unexpected " + now);
        };
    }

    private static String full(String what) {
        return "clinic.kinezioteka.visit." + what + ".v1";
    }

    private static JsonNode visitIn(String event) {
        try {
            return JSON.readTree(event).path("data");
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<@Nullable Object> booking(JsonNode told) {
        Set<String> devices = new HashSet<>();
        told.path("deviceIds").forEach(device -> devices.add(device.asText()));
        return Arrays.asList(
                read(told.path("start"), start -> OffsetDateTime.parse(start).toInstant()),
                read(told.path("end"), end -> OffsetDateTime.parse(end).toInstant()),
                read(told.path("practitionerId"), UUID::fromString),
                read(told.path("roomId"), UUID::fromString),
                told.path("deviceIds").isArray() ? devices : null);
    }

    private static @Nullable Object read(JsonNode value, Function<String, Object> as) {
        return value.isTextual() ? as.apply(value.asText()) : null;
    }
}
