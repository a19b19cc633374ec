package clinic.kinezioteka.patients.episode.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.patients.complaint.Chronicity;
import clinic.kinezioteka.patients.complaint.Complaint;
import clinic.kinezioteka.patients.complaint.Root;
import clinic.kinezioteka.patients.complaint.Side;
import clinic.kinezioteka.patients.episode.Closing;
import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.EpisodeStatus;
import clinic.kinezioteka.patients.episode.Hold;
import clinic.kinezioteka.patients.episode.StatusSince;
import clinic.kinezioteka.patients.episode.Warning;
import clinic.kinezioteka.patients.redflag.rest.RedFlagView;
import clinic.kinezioteka.patients.screening.Clearance;
import clinic.kinezioteka.patients.screening.Condition;
import clinic.kinezioteka.patients.screening.Region;
import clinic.kinezioteka.patients.screening.Screening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Episode", description = "One course of one complaint of one patient.")
public record EpisodeView(
        @Schema(description = "The episode.", required = true) UUID id,
        @Schema(description = "Version, as in the ETag.", required = true) long version,
        @Schema(description = "The patient.", required = true) UUID patientId,
        @Schema(
                        description = "The referral it came from; null when the patient came by himself.",
                        required = true,
                        nullable = true)
                @Nullable
                UUID referralId,
        @Schema(description = "Where it stands; more may come.", required = true) EpisodeStatus status,
        @Schema(description = "The statuses it had, the first one first, in record time.", required = true)
                List<StatusSince> history,
        @Schema(
                        description =
                                "The condition; null only while PROPOSED, and of one that was closed as a proposal.",
                        required = true,
                        nullable = true)
                @Nullable
                Condition condition,
        @Schema(
                        description = "The region; null only while PROPOSED, and of one that was closed as a proposal.",
                        required = true,
                        nullable = true)
                @Nullable
                Region region,
        @Schema(
                        description =
                                "The side of the complaint; null only while PROPOSED, and of one that was closed as a proposal.",
                        required = true,
                        nullable = true)
                @Nullable
                Side side,
        @Schema(
                        description =
                                "When the complaint began; null only while PROPOSED, and of one that was closed as a proposal.",
                        required = true,
                        nullable = true)
                @Nullable
                LocalDate onset,
        @Schema(
                        description =
                                "When treatment began here, in the clinic's zone; null only while PROPOSED, and of one that was closed as a proposal.",
                        required = true,
                        nullable = true)
                @Nullable
                LocalDate startedOn,
        @Schema(
                        description =
                                "From onset to startedOn: ACUTE under 6, SUBACUTE 6 to 12, CHRONIC over 12 weeks; null only while PROPOSED, and of one that was closed as a proposal.",
                        required = true,
                        nullable = true)
                @Nullable
                Chronicity chronicity,
        @Schema(description = "Codes of the vocabulary complaints.", required = true) List<String> complaints,
        @Schema(description = "The complaint in words; null when nothing is said.", required = true, nullable = true)
                @Nullable
                String complaintText,
        @Schema(description = "Codes of the vocabulary causes.", required = true) List<String> causes,
        @Schema(description = "Nerve roots that the doctor named.", required = true) List<Root> roots,
        @Schema(description = "ICD-10 code; null when none is given.", required = true, nullable = true) @Nullable
                String icd10,
        @Schema(description = "All answers of the latest screening, yes and no; none while PROPOSED.", required = true)
                Screening screening,
        @Schema(description = "What the screening permits to plan.", required = true) Clearance clearance,
        @Schema(
                        description = "Clinical time when the present hold began; null when not on hold.",
                        required = true,
                        nullable = true)
                @Nullable
                Instant heldAt,
        @Schema(
                        description = "When the last hold ended; null when there was none or it stands.",
                        required = true,
                        nullable = true)
                @Nullable
                Instant heldUntil,
        @Schema(
                        description =
                                "EMERGENCY and URGENT flags of the patient that are open, in whichever episode they were seen; of a closed episode, those open at the close; none while PROPOSED, since nothing is treated yet.",
                        required = true)
                List<UUID> openFlagIds,
        @Schema(description = "How it ended; null until it is closed.", required = true, nullable = true) @Nullable
                Closing closing,
        @Schema(
                        description =
                                "The red flags that this very command raised, with what to tell the patient at once; empty in every other answer.",
                        required = true)
                List<RedFlagView> raisedFlags,
        @Schema(
                        description =
                                "What is unusual in what this very command said, such as an ICD-10 code of another region; empty in every other answer.",
                        required = true)
                List<Warning> warnings,
        @Schema(description = "When it was recorded.", required = true) Instant recordedAt,
        @Schema(description = "When the record changed last.", required = true) Instant updatedAt)
        implements Versioned, AboutPatient {

    public EpisodeView(Episode episode) {
        this(episode, List.of(), List.of());
    }

    public EpisodeView(Episode episode, List<RedFlagView> raisedFlags, List<Warning> warnings) {
        this(episode, episode.complaint(), episode.hold(), raisedFlags, warnings);
    }

    private EpisodeView(
            Episode episode, Complaint complaint, Hold hold, List<RedFlagView> raisedFlags, List<Warning> warnings) {
        this(
                episode.id(),
                episode.version(),
                episode.patientId(),
                episode.referralId(),
                episode.status(),
                episode.history(),
                complaint.condition(),
                complaint.region(),
                complaint.side(),
                complaint.onset(),
                complaint.startedOn(),
                complaint.chronicity(),
                complaint.complaints(),
                complaint.complaintText(),
                complaint.causes(),
                complaint.roots(),
                complaint.icd10(),
                episode.screenings().latest(),
                episode.screenings().clearance(),
                hold.heldAt(),
                hold.heldUntil(),
                hold.openFlagIds(),
                episode.closing(),
                raisedFlags,
                warnings,
                episode.recordedAt(),
                episode.updatedAt());
    }
}
