package clinic.kinezioteka.programmes.visit.rest;

import clinic.kinezioteka.programmes.programme.Programmes;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import clinic.kinezioteka.programmes.protocol.Protocols;
import clinic.kinezioteka.programmes.visit.ProtocolProgress;
import clinic.kinezioteka.programmes.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is still due of a doctor's visit, as far as this service has heard. */
@ApplicationScoped
class DueProtocols {

    private final Programmes programmes;
    private final ProtocolProgress progress;

    DueProtocols(Programmes programmes, ProtocolProgress progress) {
        this.programmes = programmes;
        this.progress = progress;
    }

    /** Null for visits without a protocol. */
    @Nullable
    ProtocolView of(Visit visit) {
        List<DueAssessment> due = visit.place()
                .map(place -> Protocols.protocolOf(
                        programmes.existing(place.programmeId()).controlProtocol(place.module()), visit.kind()))
                .orElse(List.of());
        return due.isEmpty() ? null : ProtocolView.of(progress.of(visit.id(), due));
    }
}
