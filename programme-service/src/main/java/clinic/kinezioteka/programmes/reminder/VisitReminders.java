package clinic.kinezioteka.programmes.reminder;

import clinic.kinezioteka.programmes.timetable.Span;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reminders of visits. */
@ApplicationScoped
public class VisitReminders implements PanacheRepositoryBase<VisitReminder, UUID> {

    private static final String DUE =
            """
            select new clinic.kinezioteka.programmes.reminder.Due(v.id, v.patientId) from Visit v
            where v.status = :booked and v.appointment.startsAt >= :after and v.appointment.startsAt < :before
            and not exists (
                select 1 from VisitReminder r where r.visitId = v.id and r.startsAt = v.appointment.startsAt
                and r.number = (select max(l.number) from VisitReminder l where l.visitId = v.id))
            order by v.appointment.startsAt, v.id
            """;

    /** Booked visits that start then, and whose patient was last reminded of another time, or not at all. */
    List<Due> due(Span starts) {
        return getEntityManager()
                .createQuery(DUE, Due.class)
                .setParameter("booked", VisitStatus.BOOKED)
                .setParameter("after", starts.start())
                .setParameter("before", starts.end())
                .getResultList();
    }

    Optional<VisitReminder> last(UUID visitId) {
        return find("visitId = ?1 order by number desc", visitId).firstResultOptional();
    }
}
