package clinic.kinezioteka.assessments.redflag;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of each event of a red flag. */
public record RedFlagNews(UUID flagId, UUID patientId, String code, String status, @Nullable String series) {}
