package clinic.kinezioteka.journeys.record;

import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.http.User;
import clinic.kinezioteka.journeys.play.CaseFile;
import clinic.kinezioteka.journeys.play.Enrolment;
import clinic.kinezioteka.journeys.play.Visit;
import clinic.kinezioteka.journeys.play.Visits;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All that the services answer about a played case. */
public record CaseRecord(
        JsonNode episode,
        JsonNode programme,
        List<Visit> completed,
        List<JsonNode> assessments,
        List<JsonNode> protocols,
        List<JsonNode> gates,
        List<JsonNode> flags,
        JsonNode ledger) {

    /** Reads the case; fails when it was never played. */
    public static CaseRecord of(Product product, CaseFile file) {
        User doctor = product.doctor();
        Enrolment enrolment = new Enrolment(product, file);
        JsonNode patient = enrolment.patient().orElseThrow();
        JsonNode episode = enrolment.episode(patient).orElseThrow();
        String about = "?episodeId=" + episode.path("id").asText();
        JsonNode programme = doctor.all("/api/v1/programmes" + about).get(0);
        String path = "/api/v1/programmes/" + programme.path("id").asText();
        return new CaseRecord(
                episode,
                programme,
                Visits.of(product, programme.path("id").asText()).stream()
                        .filter(visit -> visit.is("COMPLETED"))
                        .toList(),
                doctor.all("/api/v1/assessments" + about),
                doctor.all("/api/v1/protocols" + about),
                gates(doctor, path, programme.path("moduleCount").asInt()),
                doctor.all("/api/v1/red-flags" + about),
                doctor.get(path + "/repetitions"));
    }

    /** The patient of the case. */
    public String patientId() {
        return episode.path("patientId").asText();
    }

    /** The valid assessments of a kind, in the order in which they were made. */
    List<JsonNode> of(String kind) {
        return assessments.stream()
                .filter(one -> one.path("kind").asText().equals(kind))
                .sorted(Comparator.comparing(one -> one.path("performedAt").asText()))
                .toList();
    }

    Optional<JsonNode> first(String kind) {
        return of(kind).stream().findFirst();
    }

    Optional<JsonNode> last(String kind) {
        List<JsonNode> all = of(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    LocalDate firstVisit(ZoneId zone) {
        return completed.get(0).date(zone);
    }

    LocalDate lastVisit(ZoneId zone) {
        return completed.get(completed.size() - 1).date(zone);
    }

    private static List<JsonNode> gates(User doctor, String path, int modules) {
        List<JsonNode> gates = new ArrayList<>();
        for (int module = 1; module <= modules; module++) {
            gates.add(doctor.get(path + "/modules/" + module + "/gate"));
        }
        return gates;
    }
}
