package clinic.kinezioteka.patients.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** An answer of a screening, kept for good. */
@Embeddable
record AskedAnswer(
        @Column(name = "asked_at") Instant askedAt,
        @Column(name = "code") String code,
        @Column(name = "positive") boolean positive) {}
