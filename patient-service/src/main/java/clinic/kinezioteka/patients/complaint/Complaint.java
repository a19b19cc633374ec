package clinic.kinezioteka.patients.complaint;

import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import clinic.kinezioteka.patients.screening.Screening;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The complaint as the episode keeps it; of a proposed episode only what the referral tells. */
@Embeddable
public record Complaint(
        @Column(name = "condition") @Enumerated(EnumType.STRING) @Nullable Condition condition,
        @Column(name = "region") @Enumerated(EnumType.STRING) @Nullable Region region,
        @Column(name = "side") @Enumerated(EnumType.STRING) @Nullable Side side,
        @Column(name = "onset") @Nullable LocalDate onset,
        @Column(name = "started_on") @Nullable LocalDate startedOn,
        @Column(name = "complaints") List<String> complaints,
        @Column(name = "complaint_text") @Nullable String complaintText,
        @Column(name = "causes") List<String> causes,
        @Column(name = "roots") @Enumerated(EnumType.STRING) List<Root> roots,
        @Column(name = "icd10") @Nullable String icd10) {

    public Complaint {
        complaints = List.copyOf(complaints);
        causes = List.copyOf(causes);
        roots = List.copyOf(roots);
    }

    public static Complaint of(Proposal proposal) {
        return new Complaint(
                proposal.condition(),
                proposal.region(),
                proposal.side(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    public static Complaint of(EpisodeDetails details) {
        return new Complaint(
                details.condition(),
                details.region(),
                details.side(),
                details.onset(),
                details.startedOn(),
                details.complaints(),
                details.complaintText(),
                details.causes(),
                details.roots(),
                details.icd10());
    }

    /** How long it had lasted when treatment began; null before. */
    public @Nullable Chronicity chronicity() {
        return onset == null || startedOn == null ? null : Chronicity.between(onset, startedOn);
    }

    /** As the doctor told it; where an episode was never opened, none did. */
    public Optional<EpisodeDetails> details(Screening screening) {
        if (condition == null || region == null || side == null || onset == null || startedOn == null) {
            return Optional.empty();
        }
        return Optional.of(new EpisodeDetails(
                condition, region, side, onset, startedOn, complaints, complaintText, causes, roots, icd10, screening));
    }

    /** When the course began: with the treatment or, before that, with the proposal. */
    public Instant begin(Instant proposedAt, ZoneId zone) {
        return startedOn == null ? proposedAt : startedOn.atStartOfDay(zone).toInstant();
    }
}
