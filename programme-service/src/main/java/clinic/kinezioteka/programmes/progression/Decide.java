package clinic.kinezioteka.programmes.progression;

import clinic.kinezioteka.programmes.progression.ProgressionDecision.Verdict;
import java.util.UUID;

/**
 * A decision on a proposal.
 *
 * @param exercise code of the catalogue
 * @param proposalId what was seen
 */
public record Decide(String exercise, UUID proposalId, Verdict verdict, String reason) {}
