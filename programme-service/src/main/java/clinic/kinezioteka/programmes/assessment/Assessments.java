package clinic.kinezioteka.programmes.assessment;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.protocol.AssessmentKind;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The measurements and protocols of the clinic at work; announcements older than those applied change nothing. */
@ApplicationScoped
public class Assessments implements PanacheRepositoryBase<Assessment, UUID> {

    private final Tenant tenant;

    Assessments(Tenant tenant) {
        this.tenant = tenant;
    }

    /**
     * Everything that staff measured or a doctor waived at a visit, in the order in which it was performed, so that the last
     * knows of all before it: one that is announced later may only have been corrected.
     */
    public Examination at(UUID visitId) {
        List<Assessment> measured = list(
                "visitId = ?1 and voided = false and byPatient = false order by coalesce(performedAt, announcedAt), id",
                visitId);
        Optional<VisitProtocol> protocol =
                Optional.ofNullable(getEntityManager().find(VisitProtocol.class, visitId));
        return new Examination(
                measured,
                protocol.map(VisitProtocol::waived).orElse(List.of()),
                protocol.filter(VisitProtocol::isComplete).isPresent());
    }

    /** A measurement was recorded or corrected; one of a kind that came after this version is passed over. */
    public void follow(Announced news, long sequence, Instant time) {
        AssessmentKind.named(news.kind()).ifPresent(kind -> {
            Assessment assessment = findByIdOptional(news.assessmentId())
                    .orElseGet(() -> new Assessment(news.assessmentId(), tenant.clinicId()));
            assessment.follow(news, kind, sequence, time);
            persist(assessment);
        });
    }

    /** A measurement was voided. */
    public void drop(UUID id, long sequence) {
        findByIdOptional(id).ifPresent(assessment -> assessment.drop(sequence));
    }

    /** One assessment due at a visit was waived. */
    public void waive(UUID visitId, DueAssessment one) {
        protocol(visitId).waive(one);
    }

    /** A protocol was completed or reopened. */
    public void follow(UUID visitId, boolean complete, List<DueAssessment> waived, long sequence) {
        protocol(visitId).follow(complete, waived, sequence);
    }

    private VisitProtocol protocol(UUID visitId) {
        VisitProtocol known = getEntityManager().find(VisitProtocol.class, visitId);
        if (known != null) {
            return known;
        }
        VisitProtocol first = new VisitProtocol(visitId, tenant.clinicId());
        getEntityManager().persist(first);
        return first;
    }
}
