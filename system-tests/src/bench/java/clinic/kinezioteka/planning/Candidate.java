package clinic.kinezioteka.planning;

import clinic.kinezioteka.programmes.series.PlacedStep;
import com.google.ortools.sat.BoolVar;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;

/** One place that a visit could have, and whether it has it. */
record Candidate(PlacedStep place, BoolVar chosen) {

    long day() {
        return ChronoUnit.DAYS.between(SmallClinic.FROM, place.day());
    }

    /** Minutes since the start of the plan. */
    long start() {
        return minutes(place.at().span().start().getEpochSecond());
    }

    long end() {
        return minutes(place.at().span().end().getEpochSecond());
    }

    static long minutes(long epochSecond) {
        return epochSecond / 60
                - SmallClinic.FROM.atStartOfDay(SeededClinic.ZONE).toEpochSecond() / 60;
    }

    Stream<UUID> resources() {
        return Stream.concat(
                Stream.of(place.at().practitionerId(), place.at().roomId()), place.at().deviceIds().stream());
    }
}
