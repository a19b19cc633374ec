package clinic.kinezioteka.programmes.reminder;

import clinic.kinezioteka.programmes.programme.Programme;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The reminders of home exercise. */
@ApplicationScoped
public class HomeReminders implements PanacheRepositoryBase<HomeReminder, UUID> {

    private static final String DUE =
            """
            select new clinic.kinezioteka.programmes.reminder.Due(p.id, p.patientId) from Programme p
            join Episode e on e.id = p.episodeId
            where p.status in :running and e.status = OPEN
            and exists (select 1 from p.modules m where m.number <= p.moduleCount and m.firstVisitOn <= :day)
            and not exists (select 1 from HomeReminder r where r.programmeId = p.id and r.day = :day)
            order by p.id
            """;

    /**
     * Programmes that have begun and are not held, also such as were completed and wait for their close, and whose patient was
     * not reminded that day.
     */
    List<Due> due(LocalDate day) {
        return getEntityManager()
                .createQuery(DUE, Due.class)
                .setParameter("running", List.of(Programme.Status.ACTIVE, Programme.Status.COMPLETED))
                .setParameter("day", day)
                .getResultList();
    }

    boolean isReminded(UUID programmeId, LocalDate day) {
        return count("programmeId = ?1 and day = ?2", programmeId, day) > 0;
    }
}
