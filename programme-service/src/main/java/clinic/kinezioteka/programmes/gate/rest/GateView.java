package clinic.kinezioteka.programmes.gate.rest;

import clinic.kinezioteka.defaults.audit.AboutPatient;
import clinic.kinezioteka.defaults.http.Versioned;
import clinic.kinezioteka.programmes.criteria.Criterion;
import clinic.kinezioteka.programmes.criteria.Proposal;
import clinic.kinezioteka.programmes.gate.Gate;
import clinic.kinezioteka.programmes.language.rest.Spoken;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Gate", description = "The decision after a DOCTOR_FINAL: proposed by rules, made by a doctor.")
record GateView(
        @Schema(description = "The gate.", required = true, examples = "019a1200-0003-7000-8000-000000000001") UUID id,
        @Schema(
                        description =
                                "Version, as in the ETag: another whenever the gate, or what its proposal rests on, has changed.",
                        required = true,
                        examples = "3")
                long version,
        @Schema(description = "The programme.", required = true, examples = "019a1200-0003-7000-8000-000000000001")
                UUID programmeId,
        @Schema(description = "The patient.", required = true, examples = "019a1200-0001-7000-8000-000000000001")
                UUID patientId,
        @Schema(description = "The episode.", required = true, examples = "019a1200-0002-7000-8000-000000000001")
                UUID episodeId,
        @Schema(description = "Number of the module that it closes.", required = true, examples = "1") int module,
        @Schema(description = "Whether it is the last planned module: discharge.", required = true, examples = "false")
                boolean last,
        @Schema(
                        description =
                                "Where it stands; after REFER the doctor decides again. CLOSED: its programme was closed"
                                        + " before it was decided PASS or EXTEND, and nobody decides any more.",
                        required = true)
                Gate.Status status,
        @Schema(
                        description = "The DOCTOR_FINAL that opened it.",
                        required = true,
                        examples = "019a1200-0012-7000-8000-000000000001")
                UUID finalVisitId,
        @Schema(
                        description = "To be sent with the decision; another as soon as the inputs change.",
                        required = true,
                        examples = "019a1200-0031-7000-8000-000000000001")
                UUID proposalId,
        @Schema(description = "What the rules propose.", required = true) Proposal proposal,
        @Schema(description = "What was decided last; null until a doctor did.", required = true, nullable = true)
                @Nullable
                Proposal decision,
        @Schema(
                        description = "Sessions that an EXTEND adds; none when only something is unknown.",
                        required = true,
                        examples = "0")
                int addedSessions,
        @Schema(description = "Criteria in the order of the rules.", required = true) List<Criterion> criteria,
        @Schema(description = "Codes of the criteria that are not met or unknown.", required = true)
                List<Criterion.Code> lacking,
        @Schema(description = "The protocol of the final visit.", required = true) ProtocolView protocol,
        @Schema(description = "What to consider beside the criteria.", required = true) List<Warning> warnings,
        @Schema(description = "Version of the rules.", required = true, examples = "1") int ruleSetVersion,
        @Schema(description = "What was decided, oldest first.", required = true) List<DecisionView> decisions,
        @Schema(description = "When it opened.", required = true, examples = "2026-10-13T06:30:00.000Z")
                Instant openedAt,
        @Schema(
                        description = "Events of other services up to this time are taken in.",
                        required = true,
                        examples = "2026-10-13T06:40:58.300Z")
                Instant asOf)
        implements Versioned, AboutPatient, Spoken {

    @Override
    public GateView inLithuanian() {
        return new GateView(
                id,
                version,
                programmeId,
                patientId,
                episodeId,
                module,
                last,
                status,
                finalVisitId,
                proposalId,
                proposal,
                decision,
                addedSessions,
                criteria.stream().map(Criterion::inLithuanian).toList(),
                lacking,
                protocol,
                warnings.stream().map(Warning::inLithuanian).toList(),
                ruleSetVersion,
                decisions.stream().map(DecisionView::inLithuanian).toList(),
                openedAt,
                asOf);
    }

    @Schema(name = "GateWarning", description = "Something to consider that no criterion asks.")
    record Warning(
            @Schema(description = "Code of the warning.", required = true, examples = "LUMBAR_STABILISATION")
                    String code,
            @Schema(
                            description = "The warning in words.",
                            required = true,
                            examples =
                                    "Fewer than ten sessions attended in this episode: a lasting result takes 10 to 12.")
                    String text) {

        static final Warning FEW_SESSIONS = new Warning(
                "FEW_SESSIONS", "Fewer than ten sessions attended in this episode: a lasting result takes 10 to 12.");

        private static final Warning IN_LITHUANIAN = new Warning(
                FEW_SESSIONS.code,
                "Per šį epizodą dalyvauta mažiau nei dešimtyje užsiėmimų: ilgalaikiam rezultatui reikia 10–12.");

        Warning inLithuanian() {
            return code.equals(FEW_SESSIONS.code) ? IN_LITHUANIAN : this;
        }
    }
}
