package clinic.kinezioteka.programmes.response;

import clinic.kinezioteka.programmes.programme.EarlyResponse;
import clinic.kinezioteka.programmes.programme.EarlyResponse.Body;
import clinic.kinezioteka.programmes.programme.EarlyResponse.Finding;
import clinic.kinezioteka.programmes.programme.EarlyResponse.ReviewOffer;
import clinic.kinezioteka.programmes.programme.EarlyResponse.Status;
import clinic.kinezioteka.programmes.programme.EarlyResponses;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the checks on their programmes; one without a response offers a DOCTOR_REVIEW as long as the programme runs. */
@ApplicationScoped
class KnownResponses implements EarlyResponses {

    private static final String SOURCE = "programme rule; 15 mm as in Ostelo 2008";
    private static final String REASON = "no early response after three sessions";

    private final EarlyResponseChecks checks;
    private final Visits visits;

    KnownResponses(EarlyResponseChecks checks, Visits visits) {
        this.checks = checks;
        this.visits = visits;
    }

    @Override
    public Map<UUID, EarlyResponse> of(Collection<Programme> programmes) {
        Map<UUID, Programme> byId =
                programmes.stream().collect(Collectors.toMap(Programme::id, Function.identity(), (one, same) -> one));
        List<EarlyResponseCheck> known = checks.list("programmeId in ?1", byId.keySet());
        Map<UUID, List<Visit>> reviews = reviews(known);
        return known.stream()
                .collect(Collectors.toMap(
                        EarlyResponseCheck::programmeId,
                        check -> shown(
                                check,
                                Objects.requireNonNull(byId.get(check.programmeId())),
                                reviews.getOrDefault(check.episodeId(), List.of()))));
    }

    /** By episode, the earliest first; only of those whose check offers one. */
    private Map<UUID, List<Visit>> reviews(List<EarlyResponseCheck> known) {
        List<UUID> offered = known.stream()
                .filter(check -> check.status() == Status.NONE)
                .map(EarlyResponseCheck::episodeId)
                .toList();
        return offered.isEmpty() ? Map.of() : visits.reviewsOf(offered);
    }

    private EarlyResponse shown(EarlyResponseCheck check, Programme programme, List<Visit> reviews) {
        Optional<PainValue> judged = check.judged();
        boolean none = check.status() == Status.NONE;
        return new EarlyResponse(
                check.status(),
                none ? Finding.NO_EARLY_RESPONSE : null,
                check.dueOn().orElse(null),
                judged.map(PainValue::assessmentId).orElse(null),
                judged.map(PainValue::performedAt).orElse(null),
                check.pain().map(Pain::baselineMillimetres).orElse(null),
                check.pain().map(Pain::millimetres).orElse(null),
                check.leastFallMillimetres(),
                SOURCE,
                check.ruleVersion(),
                none ? offer(judged.orElseThrow(), programme, reviews) : null);
    }

    private @Nullable ReviewOffer offer(PainValue judged, Programme programme, List<Visit> reviews) {
        return switch (programme.status()) {
            case DRAFT, COMPLETED, CLOSED -> null;
            case ACTIVE, ON_HOLD ->
                new ReviewOffer(
                        review(judged, reviews).map(Visit::id).orElse(null),
                        "/api/v1/slots?kind=%s&patientId=%s".formatted(VisitKind.DOCTOR_REVIEW, programme.patientId()),
                        "/api/v1/visits",
                        new Body(programme.patientId(), programme.episodeId(), VisitKind.DOCTOR_REVIEW.name(), REASON));
        };
    }

    /** The first review of the episode that takes place after the value was taken. */
    private static Optional<Visit> review(PainValue judged, List<Visit> reviews) {
        return reviews.stream()
                .filter(review -> review.appointment()
                        .filter(at -> !at.startsAt().isBefore(judged.performedAt()))
                        .isPresent())
                .findFirst();
    }
}
