package clinic.kinezioteka.programmes.assessment;

import clinic.kinezioteka.defaults.reference.References;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import clinic.kinezioteka.programmes.visit.ProtocolProgress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells visits what of their protocol is still missing, as far as assessments were heard of. */
@ApplicationScoped
class KnownProtocols implements ProtocolProgress {

    private final Assessments assessments;
    private final References references;

    KnownProtocols(Assessments assessments, References references) {
        this.assessments = assessments;
        this.references = references;
    }

    @Override
    public State of(UUID visitId, List<DueAssessment> due) {
        return new State(assessments.at(visitId).missing(due), references.asOf("assessments.v1"));
    }
}
