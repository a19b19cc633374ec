package clinic.kinezioteka.assessments.outcome;

import static clinic.kinezioteka.assessments.Api.correct;
import static clinic.kinezioteka.assessments.Api.makeVoid;
import static clinic.kinezioteka.assessments.Api.record;
import static clinic.kinezioteka.assessments.Api.vas;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clinic.kinezioteka.assessments.AsClinic;
import clinic.kinezioteka.assessments.Upstream;
import clinic.kinezioteka.assessments.Upstream.Case;
import clinic.kinezioteka.assessments.episode.Condition;
import clinic.kinezioteka.assessments.episode.EpisodeNews;
import clinic.kinezioteka.assessments.episode.Episodes;
import clinic.kinezioteka.assessments.episode.Region;
import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.reference.Standards;
import clinic.kinezioteka.assessments.visit.VisitNews;
import clinic.kinezioteka.assessments.visit.Visits;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.stack.testing.RealServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An outcome follows what it rests on, in whichever order that becomes known. */
@QuarkusTest
@WithTestResource(RealServers.class)
class FollowEpisodesTest {

    private static final String BEGIN = "2026-09-02T09:00:00+03:00";
    private static final String END = "2026-10-20T09:00:00+03:00";

    @Inject
    Upstream upstream;

    @Inject
    Outcomes outcomes;

    @Inject
    JudgeMissing judging;

    @Inject
    Episodes episodes;

    @Inject
    Visits visits;

    @Inject
    Ids ids;

    @Inject
    Standards standards;

    @Inject
    EntityManager entityManager;

    @Test
    void isJudgedAtTheCloseAndAnewWhenAVisitIsHeardOfLate() {
        Case patient = measured();
        assertThat(outcome(patient)).isEmpty();
        close(patient, "NONE");
        assertThat(judgement(patient).eliminated()).isTrue();
        assertThat(judgement(patient).treated()).isFalse();
        upstream.visit(patient, "visit.completed", visit -> visit.put("kind", "SESSION"));
        assertThat(judgement(patient).treated()).isTrue();
        assertThat(judgement(patient).completer()).isFalse();
        upstream.visit(patient, "visit.completed", visit -> visit.put("kind", "DOCTOR_FINAL")
                .put("lastOfProgramme", true));
        assertThat(judgement(patient).completer()).isTrue();
    }

    @Test
    void countsAsLastTheFinalOfTheLastModuleThatIsPlannedNow() {
        Case patient = measured();
        UUID programme = ids.next();
        completeFinal(patient, programme, 1, true);
        close(patient, null);
        assertThat(judgement(patient).completer()).isTrue();
        upstream.programme(patient, programme, "programme.individualised", 4, 3);
        assertThat(judgement(patient).completer()).isFalse();
        completeFinal(patient, programme, 2, false);
        upstream.programme(patient, programme, "programme.individualised", 5, 2);
        assertThat(judgement(patient).completer()).isTrue();
        upstream.programme(patient, programme, "programme.individualised", 3, 1);
        upstream.programme(patient, ids.next(), "programme.drafted", 1, 3);
        assertThat(judgement(patient).completer()).isTrue();
    }

    @Test
    void knowsHowManyModulesArePlannedBeforeAnyFinalIsHeardOf() {
        Case patient = upstream.open("MIDDLE", "LEFT");
        UUID programme = ids.next();
        upstream.programme(patient, programme, "programme.activated", 2, 2);
        close(patient, null);
        completeFinal(patient, programme, 1, true);
        assertThat(judgement(patient).completer()).isFalse();
        completeFinal(patient, programme, 2, false);
        assertThat(judgement(patient).completer()).isTrue();
    }

    @Test
    void followsCorrectionsAndVoidsAfterTheClose() {
        Case patient = upstream.open("MIDDLE", "LEFT");
        record(patient, vas(64), BEGIN).statusCode(201);
        String last = record(patient, vas(30), END).statusCode(201).extract().path("id");
        close(patient, null);
        assertThat(judgement(patient).acceptable()).isFalse();
        assertThat(judgement(patient).improved()).isTrue();
        correct(last, vas(17)).statusCode(200);
        assertThat(judgement(patient).acceptable()).isTrue();
        makeVoid(last).statusCode(200);
        assertThat(judgement(patient).painNearClose()).isFalse();
        assertThat(judgement(patient).improved()).isFalse();
    }

    @Test
    void isJudgedOnceHoweverManyAreReadAnew() {
        Case patient = upstream.open("MIDDLE", "LEFT");
        String first = record(patient, vas(64), BEGIN).statusCode(201).extract().path("id");
        for (int day = 1; day <= 6; day++) {
            record(patient, vas(30), "2026-10-0" + day + "T09:00:00+03:00").statusCode(201);
        }
        close(patient, null);
        long judged = timesJudged(patient);
        correct(first, vas(80)).statusCode(200);
        assertThat(timesJudged(patient)).isEqualTo(judged + 1);
        makeVoid(first).statusCode(200);
        assertThat(timesJudged(patient)).isEqualTo(judged + 2);
    }

    @Test
    void seesBothWhenTwoProcessesHearOfACloseAndOfAVisitAtOnce() throws InterruptedException {
        Case patient = measured();
        CountDownLatch heard = new CountDownLatch(1);
        CountDownLatch ends = new CountDownLatch(1);
        AtomicInteger process = new AtomicInteger();
        CompletableFuture<Void> visit = CompletableFuture.runAsync(() -> asClinic(patient, () -> {
            visits.follow(
                    new VisitNews(
                            ids.next(),
                            patient.patientId(),
                            patient.episodeId(),
                            null,
                            null,
                            "SESSION",
                            "COMPLETED",
                            false,
                            null),
                    1);
            process.set((Integer) entityManager
                    .createNativeQuery("select pg_backend_pid()", Integer.class)
                    .getSingleResult());
            heard.countDown();
            awaitUninterrupted(ends);
        }));
        heard.await();
        CompletableFuture<Void> close = CompletableFuture.runAsync(() -> asClinic(
                patient,
                () -> episodes.follow(
                        new EpisodeNews(
                                patient.episodeId(),
                                patient.patientId(),
                                "CLOSED",
                                Condition.SCIATICA,
                                Region.MIDDLE,
                                Side.LEFT,
                                LocalDate.of(2026, 9, 1),
                                LocalDate.of(2026, 10, 30),
                                null,
                                null),
                        9)));
        await().until(() -> close.isDone() || isWaitedFor(patient, process.get()));
        ends.countDown();
        CompletableFuture.allOf(visit, close).join();
        assertThat(judgement(patient).treated()).isTrue();
    }

    @Test
    void believesTheDoctorWhoClosesAboutAnalgesics() {
        Case patient = measured();
        takes(patient, "DAILY", BEGIN);
        takes(patient, "OCCASIONAL", END);
        close(patient, null);
        assertThat(judgement(patient).freeOfAnalgesics()).isFalse();
        announceClosed(patient, 10, "NONE", true);
        assertThat(judgement(patient).freeOfAnalgesics()).isTrue();
        announceClosed(patient, 11, "DAILY", null);
        assertThat(judgement(patient).freeOfAnalgesics()).isFalse();
    }

    @Test
    void judgesAnalgesicsThatTheDoctorDidNotTellByWhatIsMeasured() {
        Case patient = measured();
        takes(patient, "DAILY", BEGIN);
        String last = takes(patient, "NONE", END);
        close(patient, null);
        announceClosed(patient, 10, "NONE", false);
        assertThat(judgement(patient).freeOfAnalgesics()).isTrue();
        correct(last, Map.of("kind", "FUNCTION", "analgesics", "OCCASIONAL")).statusCode(200);
        assertThat(judgement(patient).freeOfAnalgesics()).isFalse();
        makeVoid(last).statusCode(200);
        assertThat(judgement(patient).freeOfAnalgesics()).isNull();
    }

    @Test
    void isTheSurvivorsAfterAMergeAndExcludedAsHeIs() {
        Case duplicate = measured();
        Case survivor = upstream.open("MIDDLE", "LEFT");
        upstream.statistics(survivor, "consent.refused");
        close(duplicate, null);
        assertThat(excludedOn(duplicate)).isEqualTo("{}");
        upstream.merge(duplicate, survivor);
        assertThat(excludedOn(duplicate)).isNotEqualTo("{}");
        upstream.statistics(survivor, "consent.granted");
        assertThat(excludedOn(duplicate)).doesNotEndWith(",)}");
    }

    @Test
    void isMadeOfEpisodesThatWereClosedBeforeThereWereOutcomes() {
        Case patient = measured();
        close(patient, null);
        asClinic(patient, () -> outcomes.deleteById(patient.episodeId()));
        judging.judge();
        assertThat(judgement(patient).eliminated()).isTrue();
    }

    @Test
    void oneThatCannotBeJudgedKeepsNoOtherWaiting() {
        Case broken = measured();
        Case whole = measured();
        for (Case patient : List.of(broken, whole)) {
            close(patient, null);
        }
        asClinic(broken, () -> entityManager
                .createNativeQuery("update assessment set measurement = '{\"kind\": \"VAS\"}' where episode_id = ?1")
                .setParameter(1, broken.episodeId())
                .executeUpdate());
        asClinic(broken, () -> outcomes.delete("id in ?1", List.of(broken.episodeId(), whole.episodeId())));
        judging.judge();
        assertThat(judgement(whole).eliminated()).isTrue();
        assertThat(outcome(broken)).isEmpty();
        asClinic(broken, () -> entityManager
                .createNativeQuery("delete from assessment where episode_id = ?1")
                .setParameter(1, broken.episodeId())
                .executeUpdate());
        judging.judge();
        assertThat(judgement(broken).painNearClose()).isFalse();
    }

    @Test
    void isMadeAnewWhereEarlierRulesMadeIt() {
        Case patient = measured();
        close(patient, null);
        asClinic(patient, () -> entityManager
                .createNativeQuery("update episode_outcome set rule_set_version = 1, eliminated = false where id = ?1")
                .setParameter(1, patient.episodeId())
                .executeUpdate());
        judging.judge();
        assertThat(judgement(patient).eliminated()).isTrue();
    }

    @Test
    void keepsTheThresholdsOfTheFirstTime() {
        Case patient = measured();
        close(patient, null);
        asClinic(patient, () -> entityManager
                .createNativeQuery("update episode_outcome set reference_set_version = 1 where id = ?1")
                .setParameter(1, patient.episodeId())
                .executeUpdate());
        upstream.visit(patient, "visit.completed", visit -> visit.put("kind", "SESSION"));
        assertThat(judgement(patient).treated()).isTrue();
        assertThat(outcome(patient).orElseThrow().referenceSetVersion()).isEqualTo(1);
        assertThat(standards.referenceSet().version()).isGreaterThan(1);
    }

    private void completeFinal(Case patient, UUID programme, int module, boolean toldLast) {
        upstream.visit(patient, "visit.completed", visit -> visit.put("kind", "DOCTOR_FINAL")
                .put("programmeId", programme.toString())
                .put("module", module)
                .put("lastOfProgramme", toldLast));
    }

    private Case measured() {
        Case patient = upstream.open("MIDDLE", "LEFT");
        record(patient, vas(64), BEGIN).statusCode(201);
        record(patient, vas(2), END).statusCode(201);
        return patient;
    }

    private void close(Case patient, String analgesics) {
        upstream.announce(patient, "episode.closed", 9, episode -> episode.put("condition", "SCIATICA")
                .put("region", "MIDDLE")
                .put("closedOn", "2026-10-30")
                .put("analgesics", analgesics));
    }

    private static String takes(Case patient, String analgesics, String at) {
        return record(patient, Map.of("kind", "FUNCTION", "analgesics", analgesics), at)
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** As patient-service announces a closed episode; null of those that did not tell yet who told of analgesics. */
    private void announceClosed(Case patient, long sequence, String analgesics, @Nullable Boolean told) {
        upstream.announce(patient, "episode.updated", sequence, episode -> {
            episode.put("condition", "SCIATICA")
                    .put("region", "MIDDLE")
                    .put("status", "CLOSED")
                    .put("closedOn", "2026-10-30")
                    .put("analgesics", analgesics)
                    .put("analgesicsTold", told);
            if (told == null) {
                episode.remove("analgesicsTold");
            }
        });
    }

    private Judgement judgement(Case patient) {
        return outcome(patient).orElseThrow().judgement();
    }

    private Optional<EpisodeOutcome> outcome(Case patient) {
        return AsClinic.call(patient.clinicId(), () -> outcomes.findByIdOptional(patient.episodeId()));
    }

    private long timesJudged(Case patient) {
        return AsClinic.call(patient.clinicId(), () -> (Long) entityManager
                .createNativeQuery("select version from episode_outcome where id = ?1", Long.class)
                .setParameter(1, patient.episodeId())
                .getSingleResult());
    }

    private String excludedOn(Case patient) {
        return AsClinic.call(patient.clinicId(), () -> (String) entityManager
                .createNativeQuery("select cast(excluded_on as text) from episode_outcome where id = ?1")
                .setParameter(1, patient.episodeId())
                .getSingleResult());
    }

    /** Whether another process waits for what this one of the database holds, who touched nothing but this patient's. */
    private boolean isWaitedFor(Case patient, int process) {
        return AsClinic.call(patient.clinicId(), () -> (Boolean) entityManager
                .createNativeQuery(
                        "select exists (select from pg_locks where not granted and ?1 = any (pg_blocking_pids(pid)))",
                        Boolean.class)
                .setParameter(1, process)
                .getSingleResult());
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    private static void asClinic(Case patient, Runnable deed) {
        AsClinic.call(patient.clinicId(), () -> {
            deed.run();
            return true;
        });
    }
}
