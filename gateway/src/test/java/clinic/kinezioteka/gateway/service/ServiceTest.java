package clinic.kinezioteka.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ServiceTest {

    private static final Set<String> COLLECTIONS = Set.of(
            "absences",
            "assessment-audit-events",
            "assessment-records",
            "assessments",
            "booking-rules",
            "break-glass",
            "calendar-links",
            "calendars",
            "catalogue",
            "clinics",
            "closures",
            "consents",
            "devices",
            "episodes",
            "erasures",
            "events",
            "follow-ups",
            "gates",
            "outcomes",
            "partners",
            "patient-audit-events",
            "patient-records",
            "patients",
            "practitioners",
            "programme-audit-events",
            "programme-records",
            "programmes",
            "protocols",
            "red-flags",
            "reference-sets",
            "referrals",
            "rooms",
            "schedule",
            "screening-questions",
            "signals",
            "slot-reservations",
            "slots",
            "trends",
            "visits",
            "vocabularies",
            "waitlist",
            "webhooks");

    @Test
    void everyCollectionBelongsToExactlyOneService() {
        assertThat(Arrays.stream(Service.values())
                        .flatMap(service -> service.collections().stream())
                        .collect(Collectors.groupingBy(name -> name, Collectors.counting())))
                .allSatisfy((name, owners) -> assertThat(owners).as(name).isEqualTo(1))
                .containsOnlyKeys(new TreeSet<>(COLLECTIONS));
    }

    @Test
    void thePathAfterTheCollectionDoesNotMatter() {
        assertThat(Service.owning("/api/v1/patients")).contains(Service.PATIENT_SERVICE);
        assertThat(Service.owning("/api/v1/patients/")).contains(Service.PATIENT_SERVICE);
        assertThat(Service.owning("/api/v1/visits/1/book")).contains(Service.PROGRAMME_SERVICE);
        assertThat(Service.owning("/api/v1/trends")).contains(Service.ASSESSMENT_SERVICE);
    }

    @Test
    void whatIsNoCollectionBelongsToNobody() {
        assertThat(Service.owning("/api/v1/")).isEmpty();
        assertThat(Service.owning("/api/v1/patient")).isEmpty();
        assertThat(Service.owning("/api/v1/PATIENTS")).isEmpty();
        assertThat(Service.owning("/api/v1/%70atients")).isEmpty();
        assertThat(Service.owning("/api/v2/patients")).isEmpty();
        assertThat(Service.owning("/api/v1/audit-events")).isEmpty();
        assertThat(Service.owning("/api/v1/patients/1/export")).isEmpty();
        assertThat(Service.owning("/patients")).isEmpty();
    }
}
