package clinic.kinezioteka.patients.letter;

import clinic.kinezioteka.defaults.tenancy.EachClinic;
import clinic.kinezioteka.patients.progress.FollowedEpisodes;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

/** Writes the letters that could not be written when treatment ended; a letter that two replicas write says the same. */
@ApplicationScoped
class WriteMissingLetters {
    private final EachClinic clinics;
    private final Letters letters;
    private final FollowedEpisodes episodes;
    private final WriteLetter writing;
    private final LetterTimes times;

    WriteMissingLetters(
            EachClinic clinics, Letters letters, FollowedEpisodes episodes, WriteLetter writing, LetterTimes times) {
        this.clinics = clinics;
        this.letters = letters;
        this.episodes = episodes;
        this.writing = writing;
        this.times = times;
    }

    @Scheduled(
            every = "${kinezioteka.letters.try-again-every:5m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void look() {
        clinics.act("the writing of letters", this::write);
    }

    private void write() {
        QuarkusTransaction.requiringNew().run(() -> letters.missing(times.atOnce()).stream()
                .map(episodes::findById)
                .forEach(writing::write));
    }
}
