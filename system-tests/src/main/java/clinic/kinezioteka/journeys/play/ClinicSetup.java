package clinic.kinezioteka.journeys.play;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.http.User;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom and what the clinic books: a doctor, a therapist, rooms and one device of each kind. What is there stays. */
final class ClinicSetup {

    private static final List<String> WORKING_DAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
    private static final List<String> ROOMS = List.of("Room 1", "Room 2", "Gym");
    private static final List<String> DEVICES = List.of(
            "SPEEDIANCE_MACHINE",
            "TRACTION_TABLE",
            "PELVIC_TRACTION_KIT",
            "UNSTABLE_PLATFORM",
            "EMG_UNIT",
            "DYNAMOMETER",
            "MOTION_ANALYSIS_LAB",
            "BIOFEEDBACK_UNIT");

    private final Product product;
    private final User admin;

    ClinicSetup(Product product) {
        this.product = product;
        this.admin = product.admin();
    }

    /** Hours hold from the given day on. */
    void complete(LocalDate hoursFrom) {
        practitioner(product.doctor(), "Dr. Daiva Daktarė", "DOCTOR", hoursFrom);
        practitioner(product.therapist(), "Tomas Terapeutas", "THERAPIST", hoursFrom);
        Set<String> rooms = known("/api/v1/rooms", "name");
        ROOMS.stream()
                .filter(name -> !rooms.contains(name))
                .forEach(name -> admin.post("/api/v1/rooms", Json.object().put("name", name)));
        Set<String> devices = known("/api/v1/devices", "kind");
        DEVICES.stream().filter(kind -> !devices.contains(kind)).forEach(this::device);
    }

    private void practitioner(User user, String displayName, String role, LocalDate hoursFrom) {
        String userId = user.get("/api/v1/me").path("sub").asText();
        String id = admin.all("/api/v1/practitioners?userId=" + userId).stream()
                .findFirst()
                .orElseGet(() -> {
                    ObjectNode body =
                            Json.object().put("displayName", displayName).put("userId", userId);
                    body.putArray("roles").add(role);
                    return admin.post("/api/v1/practitioners", body);
                })
                .path("id")
                .asText();
        String availability = "/api/v1/practitioners/" + id + "/availability";
        JsonNode hours = admin.get(availability);
        if (hours.path("weeks").isEmpty()) {
            admin.put(availability, hours.path("version").asLong(), weeklyHours(hoursFrom));
        }
    }

    private static ObjectNode weeklyHours(LocalDate from) {
        ObjectNode body = Json.object();
        ObjectNode week = body.putArray("weeks").addObject();
        week.put("from", from.toString());
        ArrayNode hours = week.putArray("hours");
        WORKING_DAYS.forEach(
                day -> hours.addObject().put("day", day).put("from", "08:00").put("to", "18:00"));
        return body;
    }

    private void device(String kind) {
        admin.post(
                "/api/v1/devices",
                Json.object()
                        .put("kind", kind)
                        .put("name", kind.replace('_', ' ').toLowerCase(Locale.ROOT)));
    }

    private Set<String> known(String list, String field) {
        return admin.all(list).stream().map(one -> one.path(field).asText()).collect(Collectors.toSet());
    }
}
