package clinic.kinezioteka.programmes.criteria;

import clinic.kinezioteka.programmes.protocol.AssessmentKind;
import java.math.BigDecimal;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one criterion of a gate was judged. */
@Schema(name = "Criterion", description = "How one criterion of a gate was judged, with its reason.")
public record Criterion(
        @Schema(description = "Code of the criterion.", required = true) Code code,
        @Schema(description = "Result.", required = true) Status status,
        @Schema(
                        description = "What was found; null where there is none.",
                        required = true,
                        nullable = true,
                        examples = "10")
                @Nullable
                BigDecimal value,
        @Schema(
                        description = "What it is compared with; null where there is none.",
                        required = true,
                        nullable = true,
                        examples = "10")
                @Nullable
                BigDecimal threshold,
        @Schema(description = "Unit of value and threshold.", required = true, examples = "sessions") String unit,
        @Schema(
                        description = "The result in words, in the language of Accept-Language (en, lt; else en).",
                        required = true,
                        examples = "10 of 12 planned sessions attended")
                String detail,
        @Schema(
                        description = "Where the threshold comes from.",
                        required = true,
                        examples = "programme rule, version of the template")
                String source) {

    /** The criteria of all gates. */
    public enum Code {
        NO_OPEN_RED_FLAG("flags", "programme rule"),
        SESSIONS_ATTENDED("sessions", "programme rule, version of the template"),
        PAIN_IMPROVED_OR_ACCEPTABLE("mm", "Ostelo 2008 (15 mm and 30 %); Haugen 2011 (17.5 mm leg, 22.5 mm back)"),
        LASEGUE_NOT_LOWER("degrees", "programme rule, version of the template"),
        NO_NEW_DEFICIT("findings", "programme rule"),
        KEY_PATTERNS_REPEATED("repetitions", "programme rule, version of the template"),
        LIMB_SYMMETRY("percent", "programme rule, version of the template"),
        GAIT_SPEED_NOT_LOWER("m/s", "programme rule, version of the template"),
        EMG_REPORTED("reports", "programme rule; information only"),
        PAIN_ELIMINATED_OR_ACCEPTABLE("mm", "programme rule (4 mm); Haugen 2011 (17.5 mm leg, 22.5 mm back)"),
        AUTOMATED_OR_MAINTENANCE_PLAN("repetitions", "programme rule, version of the template"),
        SELF_CONTROL_COMPLETE("skills missing", "programme rule");

        private final String unit;
        private final String source;

        Code(String unit, String source) {
            this.unit = unit;
            this.source = source;
        }

        Criterion met(boolean met, @Nullable Number value, @Nullable Number threshold, String detail) {
            return of(met ? Status.MET : Status.NOT_MET, value, threshold, detail);
        }

        Criterion unknown(String detail) {
            return of(Status.UNKNOWN, null, null, detail);
        }

        Criterion notApplicable(String detail) {
            return of(Status.NOT_APPLICABLE, null, null, detail);
        }

        /** The result where nothing of that kind was measured: not due, waived, or still missing. */
        Optional<Criterion> withoutReading(GateInputs inputs, AssessmentKind kind) {
            if (!inputs.isDue(kind)) {
                return Optional.of(notApplicable(kind + " is not in the protocol of this visit"));
            }
            if (inputs.of(kind).findAny().isPresent()) {
                return Optional.empty();
            }
            return Optional.of(
                    inputs.isWaived(kind) ? notApplicable(kind + " was waived") : unknown(kind + " is missing"));
        }

        private Criterion of(Status status, @Nullable Number value, @Nullable Number threshold, String detail) {
            return new Criterion(this, status, decimal(value), decimal(threshold), unit, detail, source);
        }

        private static @Nullable BigDecimal decimal(@Nullable Number number) {
            return number == null ? null : new BigDecimal(number.toString());
        }
    }

    /** The four results. */
    public enum Status {
        MET,
        NOT_MET,
        UNKNOWN,
        NOT_APPLICABLE
    }

    /** The same, told in Lithuanian. */
    public Criterion inLithuanian() {
        return new Criterion(code, status, value, threshold, unit, LithuanianDetails.of(detail), source);
    }

    boolean is(Status wanted) {
        return status == wanted;
    }
}
