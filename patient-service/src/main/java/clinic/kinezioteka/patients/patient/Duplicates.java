package clinic.kinezioteka.patients.patient;

import clinic.kinezioteka.defaults.audit.PatientsConcerned;
import clinic.kinezioteka.defaults.failure.Conflict;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Nobody is registered twice: never with the same identifier, and not unasked when he is likely known already. */
@ApplicationScoped
class Duplicates {
    private final Patients patients;
    private final Likeness likeness;
    private final PatientsConcerned concerned;

    Duplicates(Patients patients, Likeness likeness, PatientsConcerned concerned) {
        this.patients = patients;
        this.likeness = likeness;
        this.concerned = concerned;
    }

    /** Refuses an identifier that another patient of the clinic has. */
    void refuseSameIdentifier(PatientDetails details, Optional<UUID> self) {
        details.identifiers().stream()
                .flatMap(identifier -> patients.known(identifier).stream())
                .filter(known -> !self.equals(Optional.of(known)))
                .findFirst()
                .ifPresent(known -> {
                    concerned.add(known);
                    throw new Conflict("duplicate-patient", "A patient of this clinic has this identifier.")
                            .with("id", known);
                });
    }

    /** Refuses who is likely registered already, naming the candidates, the likeliest first. */
    void refuseLikely(PatientDetails details) {
        List<Candidate> candidates = patients.sharing(PatientKey.comparable(details)).stream()
                .map(registered -> Candidate.of(registered, details, likeness))
                .collect(Collectors.toMap(Candidate::id, Function.identity(), Candidate::or))
                .values()
                .stream()
                .filter(candidate -> candidate.score() >= likeness.threshold())
                .sorted(Comparator.comparing(Candidate::score).reversed().thenComparing(Candidate::id))
                .toList();
        if (!candidates.isEmpty()) {
            candidates.forEach(candidate -> concerned.add(candidate.id()));
            throw new Conflict(
                            "possible-duplicate",
                            "This is likely a patient of this clinic; register with acknowledgeDuplicates if not.")
                    .with("candidates", candidates);
        }
    }
}
