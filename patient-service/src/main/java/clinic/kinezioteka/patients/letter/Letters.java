package clinic.kinezioteka.patients.letter;

import clinic.kinezioteka.defaults.column.OneColumn;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The letters of a clinic, or to a partner. */
@ApplicationScoped
public class Letters implements PanacheRepositoryBase<Letter, UUID> {
    private static final String MISSING =
            """
            select f.referral_id from followed_episode f join referral r on r.id = f.referral_id
            left join letter l on l.referral_id = f.referral_id
            where f.outcome is not null and (l.referral_id is null or l.made_at < f.updated_at)
            and not exists (select 1 from erased_patient e where e.patient_id = r.patient_id)
            order by f.updated_at
            """;

    /** The referrals whose treatment has ended without a letter that tells all of it; of nobody who was erased. */
    List<UUID> missing(int atMost) {
        return OneColumn.query(getEntityManager(), MISSING, "referral_id", UUID.class)
                .setMaxResults(atMost)
                .getResultList();
    }
}
