package clinic.kinezioteka.programmes.ledger.messaging;

import clinic.kinezioteka.programmes.ledger.Repetitions;
import clinic.kinezioteka.programmes.ledger.RepetitionsCorrected;
import clinic.kinezioteka.programmes.ledger.messaging.LedgerOutbox.AnnouncedEntry;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;

/** What an entry says now, and what it said before. */
record AnnouncedCorrection(@JsonUnwrapped AnnouncedEntry entry, Before before) {

    /** What whoever adds up takes off. */
    record Before(String movementPattern, String exercise, int repetitions, LocalDate date) {}

    static AnnouncedCorrection of(RepetitionsCorrected corrected) {
        Repetitions before = corrected.before();
        return new AnnouncedCorrection(
                AnnouncedEntry.of(corrected.entry()),
                new Before(before.movementPattern(), before.exercise(), before.count(), before.on()));
    }
}
