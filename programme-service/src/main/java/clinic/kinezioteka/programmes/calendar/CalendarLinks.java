package clinic.kinezioteka.programmes.calendar;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

/** The calendar links of the clinic at work, and the way from a secret to its calendar. */
@ApplicationScoped
public class CalendarLinks implements PanacheRepositoryBase<CalendarLink, UUID> {

    private static final String RESOLVE = "select clinic_id, practitioner_id, patient_id from calendar_of(?1)";

    private final PatientsConcerned concerned;

    CalendarLinks(PatientsConcerned concerned) {
        this.concerned = concerned;
    }

    /** The link of this id. Fails with 404 when the clinic has none. */
    public CalendarLink existing(UUID id) {
        return concerned.naming(findByIdOptional(id).orElseThrow(() -> new NotFound("calendar link")));
    }

    /** What a secret leads to, in whatever clinic. Fails with 404 for one that is unknown or was revoked. */
    public LinkedCalendar behind(CalendarSecret secret) {
        @SuppressWarnings("unchecked")
        List<Tuple> found = getEntityManager()
                .createNativeQuery(RESOLVE, Tuple.class)
                .setParameter(1, secret.hash())
                .getResultList();
        return found.stream().map(CalendarLinks::calendar).findFirst().orElseThrow(() -> new NotFound("calendar"));
    }

    private static LinkedCalendar calendar(Tuple row) {
        CalendarOwner owner = new CalendarOwner(row.get(1, UUID.class), row.get(2, UUID.class));
        return new LinkedCalendar(row.get(0, UUID.class), owner);
    }
}
