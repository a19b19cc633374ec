package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.programmes.booking.Claim;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.timetable.Need;
import clinic.kinezioteka.programmes.timetable.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a visit takes at its place: the patient while it lasts, all others with what is kept free after it. */
public final class Claims {

    private Claims() {}

    public static List<Claim> of(UUID patientId, Placement placement, Need need, boolean overbooked) {
        Span span = placement.span();
        Span taken = span.extendedBy(need.buffer());
        List<Claim> claims = new ArrayList<>();
        claims.add(new Claim(patientId, span.start(), span.end(), false));
        placement
                .resources()
                .forEach(resource -> claims.add(new Claim(resource, taken.start(), taken.end(), overbooked)));
        return claims;
    }
}
