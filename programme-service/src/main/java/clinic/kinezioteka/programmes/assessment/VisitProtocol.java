package clinic.kinezioteka.programmes.assessment;

import clinic.kinezioteka.programmes.protocol.DueAssessment;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How far the protocol of a visit is, as assessment-service last said; absent until it said anything. */
@Entity
@Table(name = "visit_protocol")
class VisitProtocol {

    @Id
    private UUID visitId;

    @SuppressWarnings("UnusedVariable")
    private UUID clinicId;

    private boolean complete;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DueAssessment> waived = List.of();

    private long sequence = -1;

    @SuppressWarnings("NullAway.Init")
    protected VisitProtocol() {}

    VisitProtocol(UUID visitId, UUID clinicId) {
        this.visitId = visitId;
        this.clinicId = clinicId;
    }

    void follow(boolean isComplete, List<DueAssessment> allWaived, long announced) {
        if (announced > sequence) {
            sequence = announced;
            complete = isComplete;
            waived = List.copyOf(allWaived);
        }
    }

    /** Waivers are announced one by one before the protocol is. */
    void waive(DueAssessment one) {
        if (!waived.contains(one)) {
            waived = Stream.concat(waived.stream(), Stream.of(one)).toList();
        }
    }

    boolean isComplete() {
        return complete;
    }

    List<DueAssessment> waived() {
        return waived;
    }
}
