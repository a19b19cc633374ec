package clinic.kinezioteka.assessments.consent;

import java.util.UUID;

/** A patient's decisions about statistics are others than before; fired inside the transaction that applied them. */
public record StatisticsDecided(UUID patientId, ExcludedDays excluded) {}
