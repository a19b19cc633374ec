package clinic.kinezioteka.programmes.programme.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.programmes.catalogue.Condition;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.language.rest.Spoken;
import clinic.kinezioteka.programmes.programme.DoctorsVisit;
import clinic.kinezioteka.programmes.programme.EarlyResponse;
import clinic.kinezioteka.programmes.programme.Individualisation;
import clinic.kinezioteka.programmes.programme.Milestones;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.PlanWarning;
import clinic.kinezioteka.programmes.programme.Programme;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Programme", description = "The plan of one episode, from one immutable template version.")
record ProgrammeView(
        @Schema(description = "The programme.", required = true, examples = "019a1200-0003-7000-8000-000000000001")
                UUID id,
        @Schema(description = "Version, as in the ETag; also that of each module.", required = true, examples = "3")
                long version,
        @Schema(description = "Its patient.", required = true, examples = "019a1200-0001-7000-8000-000000000001")
                UUID patientId,
        @Schema(description = "Its episode.", required = true, examples = "019a1200-0002-7000-8000-000000000001")
                UUID episodeId,
        @Schema(description = "Condition of the episode.", required = true) Condition condition,
        @Schema(description = "Region of the episode.", required = true) Region region,
        @Schema(description = "Where it stands.", required = true) Programme.Status status,
        @Schema(description = "Template that it came from.", required = true, examples = "RADICULITIS_LUMBAR")
                String templateCode,
        @Schema(description = "Version of that template.", required = true, examples = "1") int templateVersion,
        @Schema(description = "How many modules are planned, 1 to 3.", required = true, examples = "3") int moduleCount,
        @Schema(
                        description = "What the patient goes on with after discharge.",
                        required = true,
                        nullable = true,
                        examples = "20 minutes of home exercise on working days")
                @Nullable
                String maintenancePlan,
        @Schema(description = "The planned modules in their order.", required = true) List<ModuleView> modules,
        @Schema(
                        description = "Date of the first completed session.",
                        required = true,
                        nullable = true,
                        examples = "2026-09-03")
                @Nullable
                LocalDate firstSessionOn,
        @Schema(description = "Planning marks from the first session on.", required = true, nullable = true) @Nullable
                Milestones milestones,
        @Schema(
                        description =
                                "The check of the pain after the third session; null until that session or the control is"
                                        + " completed.",
                        required = true,
                        nullable = true)
                @Nullable
                EarlyResponse earlyResponse,
        @Schema(
                        description =
                                "What doctors decided and advised at the completed visits of the chain, in its order.",
                        required = true)
                List<DoctorsVisitView> doctorsVisits,
        @Schema(description = "Changes that were made to the plan, oldest first.", required = true)
                List<IndividualisationView> individualisations,
        @Schema(description = "When it was drafted.", required = true, examples = "2026-10-13T06:41:02.120Z")
                Instant recordedAt,
        @Schema(description = "When it changed last.", required = true, examples = "2026-10-13T06:41:02.120Z")
                Instant updatedAt)
        implements Versioned, AboutPatient, Spoken {

    @Override
    public ProgrammeView inLithuanian() {
        return new ProgrammeView(
                id,
                version,
                patientId,
                episodeId,
                condition,
                region,
                status,
                templateCode,
                templateVersion,
                moduleCount,
                maintenancePlan,
                modules,
                firstSessionOn,
                milestones == null ? null : milestones.inLithuanian(),
                earlyResponse,
                doctorsVisits,
                individualisations,
                recordedAt,
                updatedAt);
    }

    /** The check follows what is measured, and warnings what is known of the episode: neither is a change of the plan. */
    @Override
    @JsonIgnore
    public boolean isWhole() {
        return earlyResponse == null && modules.stream().allMatch(module -> module.warnings() == null);
    }

    static ProgrammeView of(
            Programme programme,
            @Nullable EarlyResponse earlyResponse,
            List<DoctorsVisit> visits,
            Function<Module, @Nullable List<PlanWarning>> warnings,
            List<Individualisation> changes) {
        return new ProgrammeView(
                programme.id(),
                programme.version(),
                programme.patientId(),
                programme.episodeId(),
                programme.region().condition(),
                programme.region(),
                programme.status(),
                programme.templateCode(),
                programme.templateVersion(),
                programme.moduleCount(),
                programme.maintenancePlan().orElse(null),
                programme.modules().stream()
                        .map(module -> ModuleView.of(module, warnings.apply(module)))
                        .toList(),
                programme.firstSessionOn().orElse(null),
                programme.milestones().orElse(null),
                earlyResponse,
                visits.stream()
                        .map(visit -> DoctorsVisitView.of(visit, changes))
                        .toList(),
                changes.stream().map(IndividualisationView::of).toList(),
                programme.createdAt(),
                programme.updatedAt());
    }
}
