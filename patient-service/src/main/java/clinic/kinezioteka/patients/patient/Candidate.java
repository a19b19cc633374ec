package clinic.kinezioteka.patients.patient;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registered patient who is likely the same person. */
@Schema(name = "DuplicateCandidate", description = "A registered patient who is likely the same person.")
public record Candidate(
        @Schema(description = "The registered patient.", required = true) UUID id,
        @Schema(description = "How alike they are, up to 100.", required = true, minimum = "0", maximum = "100")
                int score,
        @Schema(description = "What they have in common.", required = true) List<Feature> matchedOn) {
    private static final int MOST = 100;

    static Candidate of(Patient registered, PatientDetails patient, Likeness likeness) {
        List<Feature> common = Arrays.stream(Feature.values())
                .filter(feature -> feature.matches(registered.details(), patient))
                .toList();
        int sum = common.stream()
                .mapToInt(feature -> likeness.weights().getOrDefault(feature, 0))
                .sum();
        return new Candidate(registered.survivorId(), Math.min(sum, MOST), common);
    }

    /** The same person by either of his records: what speaks for it most, and everything in common. */
    Candidate or(Candidate ofSamePerson) {
        return new Candidate(
                id,
                Math.max(score, ofSamePerson.score),
                Stream.concat(matchedOn.stream(), ofSamePerson.matchedOn.stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
