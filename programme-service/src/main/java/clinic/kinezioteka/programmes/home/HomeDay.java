package clinic.kinezioteka.programmes.home;

import clinic.kinezioteka.programmes.episode.Episode;
import clinic.kinezioteka.programmes.episode.Hold;
import clinic.kinezioteka.programmes.programme.Module;
import clinic.kinezioteka.programmes.programme.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a programme stood when a day ended, or stands now while it lasts.
 *
 * @param end when the day ended; null while it lasts
 */
record HomeDay(Programme programme, Episode episode, LocalDate date, @Nullable Instant end) {

    HomeProgramme.Status status() {
        if (isClosed()) {
            return HomeProgramme.Status.CLOSED;
        }
        if (isHeld()) {
            return HomeProgramme.Status.SUSPENDED;
        }
        return programme.status() == Programme.Status.DRAFT || begun().isEmpty()
                ? HomeProgramme.Status.PLANNED
                : HomeProgramme.Status.ACTIVE;
    }

    /** The hold under which the day ended, or that lasts. */
    Optional<Hold> hold() {
        return episode.holds().stream()
                .filter(hold -> end == null ? hold.lasts() : hold.covers(end))
                .findFirst();
    }

    /** The module that had begun last behind a passed gate: until the next one does its exercises go on, whatever its own gate says. */
    Optional<Module> begun() {
        return programme.modules().stream()
                .filter(module -> programme.mayPractise(module.number()))
                .filter(module -> module.firstVisitOn()
                        .filter(first -> !first.isAfter(date))
                        .isPresent())
                .max(Comparator.comparingInt(Module::number));
    }

    private boolean isHeld() {
        return end == null ? episode.status() == Episode.Status.ON_HOLD : hold().isPresent();
    }

    private boolean isClosed() {
        LocalDate closedOn = episode.closedOn();
        return episode.isClosed() && (closedOn == null || !date.isBefore(closedOn));
    }
}
