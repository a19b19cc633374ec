package clinic.kinezioteka.journeys.play;

import clinic.kinezioteka.journeys.http.Product;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The clinic in which the cases are played. */
public record Stage(ZoneId zone, LocalDate today) {

    private static final String CLINIC = "/api/v1/clinics/01900000-0000-7000-8000-000000000001";
    private static final int LONGEST_CASE_WEEKS = 26;

    /** The clinic of the users, with everything that the cases book. */
    public static Stage set(Product product, Clock clock) {
        ZoneId zone = ZoneId.of(product.doctor().get(CLINIC).path("zone").asText());
        LocalDate today = LocalDate.now(clock.withZone(zone));
        new ClinicSetup(product).complete(today.minusWeeks(LONGEST_CASE_WEEKS));
        return new Stage(zone, today);
    }
}
