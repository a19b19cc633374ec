package clinic.kinezioteka.journeys;

import clinic.kinezioteka.journeys.http.Json;
import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.http.User;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.CourseAhead;
import clinic.kinezioteka.journeys.play.Stage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Clinic Kaunas, where nobody else books: eight therapists, a room for each, and patients whose programmes wait for times. */
record RacingClinic(RunningStack stack, Product product, LocalDate today, List<String> doctors, List<String> rooms) {

    private static final int THERAPISTS = 8;
    private static final int UNITS = Math.max(2, RaceJourney.SERIES / 5);

    static RacingClinic open(RunningStack stack) {
        Product product = new Product(stack.gateway(), user -> stack.tokensOf(user + "-kaunas"));
        LocalDate today = Stage.set(product, Clock.systemUTC()).today();
        User admin = product.admin();
        JsonNode first = admin.all("/api/v1/practitioners?role=THERAPIST").get(0);
        JsonNode hours = admin.get("/api/v1/practitioners/" + first.path("id").asText() + "/availability");
        for (int more = 1; more < THERAPISTS; more++) {
            ObjectNode therapist = Json.object()
                    .put("displayName", "Therapist " + more)
                    .put("userId", UUID.randomUUID().toString());
            therapist.putArray("roles").add("THERAPIST");
            String id =
                    admin.post("/api/v1/practitioners", therapist).path("id").asText();
            ObjectNode week = Json.object();
            week.set("weeks", hours.path("weeks"));
            admin.put("/api/v1/practitioners/" + id + "/availability", 0L, week);
            admin.post("/api/v1/rooms", Json.object().put("name", "Cabin " + more));
        }
        for (JsonNode device : admin.all("/api/v1/devices")) {
            for (int unit = 1; unit < UNITS; unit++) {
                String name = device.path("name").asText() + " " + unit;
                admin.post(
                        "/api/v1/devices",
                        Json.object().put("kind", device.path("kind").asText()).put("name", name));
            }
        }
        return new RacingClinic(
                stack, product, today, ids(admin, "/api/v1/practitioners?role=DOCTOR"), ids(admin, "/api/v1/rooms"));
    }

    /** The programme of a new patient, active, its 15 visits without times. */
    CourseAhead newcomer(int number) {
        Product staff = new Product(
                stack.gateway(), user -> stack.tokensOf(user + "-kaunas"), body -> saidOf("Racer" + number, body));
        return CourseAhead.begin(staff, CaseFile.all().get(0), today);
    }

    /** The same course of another person. */
    private static ObjectNode saidOf(String name, ObjectNode body) {
        if (body.has("identifiers")) {
            body.put("familyName", name).put("acknowledgeDuplicates", true);
            ((ObjectNode) body.path("identifiers").get(0)).put("value", name);
        }
        return body;
    }

    String device() {
        return product.admin().all("/api/v1/devices").get(0).path("id").asText();
    }

    private static List<String> ids(User admin, String list) {
        return admin.all(list).stream().map(one -> one.path("id").asText()).toList();
    }
}
