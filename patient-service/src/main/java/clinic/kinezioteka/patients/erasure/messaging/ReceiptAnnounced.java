package clinic.kinezioteka.patients.erasure.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What this service reads of {@code records.erased}. */
record ReceiptAnnounced(UUID erasureId, String service, List<String> done, List<String> kept, LocalDate until) {}
