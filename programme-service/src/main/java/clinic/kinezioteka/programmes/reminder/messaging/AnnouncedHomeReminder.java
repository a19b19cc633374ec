package clinic.kinezioteka.programmes.reminder.messaging;

import clinic.kinezioteka.programmes.home.HomeExercise;
import clinic.kinezioteka.programmes.programme.Programme;
import clinic.kinezioteka.programmes.reminder.ReminderEvent.HomeReminderDue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reminder of home exercise as its event carries it. */
record AnnouncedHomeReminder(
        UUID reminderId,
        UUID programmeId,
        UUID patientId,
        UUID episodeId,
        @Nullable Integer module,
        LocalDate date,
        List<Left> exercises) {

    /** What is left of an exercise; the repetitions are null where none are counted or planned. */
    record Left(String exercise, @Nullable Long remainingRepetitions) {

        static Left of(HomeExercise open) {
            return new Left(
                    open.exercise().code(),
                    open.remainingRepetitions().isPresent()
                            ? open.remainingRepetitions().getAsLong()
                            : null);
        }
    }

    static AnnouncedHomeReminder of(HomeReminderDue due) {
        Programme programme = due.home().programme();
        return new AnnouncedHomeReminder(
                due.reminder().id(),
                programme.id(),
                programme.patientId(),
                programme.episodeId(),
                due.home().module(),
                due.home().date(),
                due.home().open().stream().map(Left::of).toList());
    }
}
