package clinic.kinezioteka.programmes.criteria;

import clinic.kinezioteka.programmes.assessment.Derived;
import clinic.kinezioteka.programmes.assessment.EpisodePain;
import clinic.kinezioteka.programmes.assessment.Measured;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.episode.Episode.Side;
import clinic.kinezioteka.programmes.protocol.AssessmentKind;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import clinic.kinezioteka.programmes.protocol.Protocols;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.template.GateThresholds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Inputs of a gate, told in the words of a test; nothing is measured unless it says so. */
final class Inputs {

    private static final GateThresholds THRESHOLDS = new GateThresholds(
            80,
            BigDecimal.TEN,
            300,
            new BigDecimal("80"),
            new BigDecimal("5"),
            new BigDecimal("90"),
            new BigDecimal("0.10"),
            3000,
            10);

    private final Region region;
    private final int module;
    private final boolean last;
    private final List<UUID> flags = new ArrayList<>();
    private final List<DueAssessment> waived = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final Map<String, Long> repetitions = new TreeMap<>();
    private List<String> keyPatterns = List.of("LUMBAR_STABILISATION");
    private int planned = 12;
    private int attended = 12;
    private Side side = Side.RIGHT;
    private boolean maintenancePlan;

    private Inputs(Region region, int module, boolean last) {
        this.region = region;
        this.module = module;
        this.last = last;
    }

    static Inputs afterModule(int module) {
        return new Inputs(Region.LUMBAR, module, false);
    }

    static Inputs afterModule(int module, Region region) {
        return new Inputs(region, module, false);
    }

    static Inputs atDischarge(int module) {
        return new Inputs(Region.LUMBAR, module, true);
    }

    Inputs openFlag() {
        flags.add(new UUID(1, flags.size()));
        return this;
    }

    Inputs attended(int sessions, int ofPlanned) {
        attended = sessions;
        planned = ofPlanned;
        return this;
    }

    Inputs side(Side complaint) {
        side = complaint;
        return this;
    }

    Inputs waived(AssessmentKind kind) {
        waived.add(new DueAssessment(kind, null));
        return this;
    }

    Inputs keyPatterns(String... patterns) {
        keyPatterns = List.of(patterns);
        return this;
    }

    Inputs repetitions(String pattern, long count) {
        repetitions.put(pattern, count);
        return this;
    }

    Inputs maintenancePlan() {
        maintenancePlan = true;
        return this;
    }

    Inputs pain(@Nullable Integer baseline, int now, @Nullable String change, boolean eliminated, boolean acceptable) {
        EpisodePain pain = new EpisodePain(
                "LEG", decimal(baseline), BigDecimal.valueOf(now), change, eliminated, acceptable, null, null);
        return reading(AssessmentKind.VAS, nothing(), derived(new BigDecimal("17.5"), pain, null, null, null, null));
    }

    /** Pain at the back that leads, told by a VAS of the leg; it stands above the limit at these sites. */
    Inputs backPainToldByTheLeg(int baseline, int now, @Nullable String limit, @Nullable List<String> aboveTheirs) {
        EpisodePain pain = new EpisodePain(
                "BACK",
                decimal(baseline),
                BigDecimal.valueOf(now),
                "UNCHANGED",
                false,
                aboveTheirs != null && aboveTheirs.isEmpty(),
                exact(limit),
                aboveTheirs);
        reading(AssessmentKind.VAS, nothing(), derived(new BigDecimal("22.5"), null, null, null, null, null));
        return reading(AssessmentKind.VAS, nothing(), derived(new BigDecimal("17.5"), pain, null, null, null, null));
    }

    Inputs vasElsewhere() {
        return reading(AssessmentKind.VAS, nothing(), derived(null, null, null, null, null, null));
    }

    Inputs lasegue(Side lifted, int angle, @Nullable Integer baseline) {
        return reading(
                AssessmentKind.LASEGUE,
                new Measured(lifted, null, null, null, null, null, null),
                derived(null, null, BigDecimal.valueOf(angle), decimal(baseline), null, null));
    }

    Inputs neuro(@Nullable String change, boolean newDeficit) {
        return reading(AssessmentKind.NEURO, nothing(), derived(null, null, null, null, change, newDeficit));
    }

    /** A NEURO without sensation. */
    Inputs reflexes() {
        return reading(
                AssessmentKind.NEURO,
                new Measured(null, null, null, null, null, null, List.of()),
                derived(null, null, null, null, null, false));
    }

    Inputs strength(@Nullable String symmetry, @Nullable String baseline, boolean newDeficit) {
        return reading(
                AssessmentKind.STRENGTH,
                new Measured(null, "HIP_EXTENSORS", null, null, null, null, null),
                new Derived(
                        null, null, null, null, null, newDeficit, exact(symmetry), exact(baseline), null, null, null));
    }

    Inputs gait(@Nullable String speed, @Nullable String baseline) {
        return reading(
                AssessmentKind.GAIT,
                new Measured(null, null, exact(speed), null, null, null, null),
                new Derived(null, null, null, null, null, false, null, null, exact(baseline), null, null));
    }

    Inputs emg() {
        return reading(AssessmentKind.EMG, nothing(), derived(null, null, null, null, null, null));
    }

    Inputs selfControl(String... missing) {
        return reading(
                AssessmentKind.SELF_CONTROL,
                nothing(),
                new Derived(
                        null, null, null, null, null, null, null, null, null, missing.length == 0, List.of(missing)));
    }

    GateInputs all() {
        return new GateInputs(
                module,
                last,
                flags,
                planned,
                attended,
                attended,
                planned / 2,
                side,
                Protocols.protocolOf(Protocols.usualControl(region, module), VisitKind.DOCTOR_FINAL),
                waived,
                readings,
                keyPatterns,
                new TreeMap<>(repetitions),
                maintenancePlan,
                THRESHOLDS);
    }

    private Inputs reading(AssessmentKind kind, Measured measured, Derived derived) {
        readings.add(new Reading(kind, measured, derived));
        return this;
    }

    private static Measured nothing() {
        return new Measured(null, null, null, null, null, null, null);
    }

    private static Derived derived(
            @Nullable BigDecimal limit,
            @Nullable EpisodePain pain,
            @Nullable BigDecimal angle,
            @Nullable BigDecimal baselineAngle,
            @Nullable String change,
            @Nullable Boolean newDeficit) {
        return new Derived(limit, pain, angle, baselineAngle, change, newDeficit, null, null, null, null, null);
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static @Nullable BigDecimal exact(@Nullable String number) {
        return number == null ? null : new BigDecimal(number);
    }
}
