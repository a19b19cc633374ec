package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.defaults.reference.References;
import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import clinic.kinezioteka.programmes.protocol.Protocols;
import clinic.kinezioteka.programmes.visit.ProtocolProgress;
import clinic.kinezioteka.programmes.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is still due of a doctor's visit, as far as this service has heard. */
@ApplicationScoped
class DueProtocols {

    private final Programmes programmes;
    private final References references;
    private final Instance<ProtocolProgress> progress;

    DueProtocols(Programmes programmes, References references, Instance<ProtocolProgress> progress) {
        this.programmes = programmes;
        this.references = references;
        this.progress = progress;
    }

    /** Null for visits without a protocol. */
    @Nullable
    ProtocolView of(Visit visit) {
        List<DueAssessment> due = visit.place()
                .map(place -> Protocols.protocolOf(
                        programmes.existing(place.programmeId()).region(), place.module(), visit.kind()))
                .orElse(List.of());
        if (due.isEmpty()) {
            return null;
        }
        return ProtocolView.of(
                progress.isResolvable()
                        ? progress.get().of(visit.id(), due)
                        : new ProtocolProgress.State(due, references.asOf("assessments.v1")));
    }
}
