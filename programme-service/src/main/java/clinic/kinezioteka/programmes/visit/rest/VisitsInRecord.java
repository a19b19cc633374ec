package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The visits in a patient's record. */
@ApplicationScoped
class VisitsInRecord implements PatientRecord {
    private final Visits visits;
    private final VisitViews views;

    VisitsInRecord(Visits visits, VisitViews views) {
        this.visits = visits;
        this.views = views;
    }

    @Override
    public String name() {
        return "visits";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return views.all(visits.list("patientId = ?1 order by id", patientId), Map.of()).stream();
    }
}
