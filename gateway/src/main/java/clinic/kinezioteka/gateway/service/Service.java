package clinic.kinezioteka.gateway.service;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A service behind the gateway and the collections it owns: the first path segment after {@code /api/v1/}. */
public enum Service {
    PATIENT_SERVICE(
            "break-glass",
            "clinics",
            "consents",
            "episodes",
            "erasures",
            "events",
            "partners",
            "patient-audit-events",
            "patient-records",
            "patients",
            "red-flags",
            "referrals",
            "screening-questions",
            "vocabularies",
            "webhooks"),
    PROGRAMME_SERVICE(
            "absences",
            "booking-rules",
            "calendar-links",
            "calendars",
            "catalogue",
            "closures",
            "devices",
            "follow-ups",
            "gates",
            "practitioners",
            "programme-audit-events",
            "programme-records",
            "programmes",
            "rooms",
            "schedule",
            "slot-reservations",
            "slots",
            "visits",
            "waitlist"),
    ASSESSMENT_SERVICE(
            "assessment-audit-events",
            "assessment-records",
            "assessments",
            "outcomes",
            "protocols",
            "reference-sets",
            "signals",
            "trends");

    private static final String ROOT = "/api/v1/";
    /** What the gateway puts together itself, though the collection is a service's. */
    private static final Pattern COMPOSED = Pattern.compile("/api/v1/patients/[^/]+/export");

    private final Set<String> collections;

    Service(String... collections) {
        this.collections = Set.of(collections);
    }

    /** The one service that owns a raw path; empty when the path is nobody's. */
    public static Optional<Service> owning(String rawPath) {
        if (!rawPath.startsWith(ROOT) || COMPOSED.matcher(rawPath).matches()) {
            return Optional.empty();
        }
        int end = rawPath.indexOf('/', ROOT.length());
        String collection = end < 0 ? rawPath.substring(ROOT.length()) : rawPath.substring(ROOT.length(), end);
        return Arrays.stream(values())
                .filter(service -> service.collections.contains(collection))
                .findFirst();
    }

    /** The name that people know it by, as {@code patient-service}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Set<String> collections() {
        return collections;
    }
}
