package clinic.kinezioteka.assessments.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.assessments.kind.Vas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pain of an outcome: each site of the baseline by its latest value near the close. */
class OutcomeRulesTest {

    /** Values as site@day=mm, days counted from the close; BACK may stay at 22, LEG at 17 mm. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            only near              | LEG@-50=60 LEG@-3=2                        | told    | eliminated acceptable improved
            on the last near day   | LEG@-50=60 LEG@-14=2                       | told    | eliminated acceptable improved
            on the last day after  | LEG@-50=60 LEG@14=17                       | told    | acceptable improved
            a day too early        | LEG@-50=60 LEG@-15=2                       | missing | -
            a day too late         | LEG@-50=60 LEG@15=2                        | missing | -
            nothing at all         | -                                          | missing | -
            no baseline but itself | LEG@-3=2                                   | told    | low eliminated acceptable
            latest of the near     | LEG@-50=60 LEG@-10=2 LEG@-2=50             | told    | -
            closed on an early day | LEG@-50=60 LEG@-10=2 LEG@20=50             | told    | eliminated acceptable improved
            other site is far      | LEG@-50=60 BACK@-50=40 LEG@-3=2 BACK@-30=0 | missing | -
            higher site is far     | LEG@-50=60 BACK@-50=40 LEG@-30=2 BACK@-3=0 | missing | -
            other site was never   | LEG@-50=60 BACK@-50=40 LEG@-3=2            | missing | -
            each site by its own   | LEG@-50=60 BACK@-50=40 LEG@-3=2 BACK@3=22  | told    | acceptable improved
            a site that came later | LEG@-50=60 BACK@-30=40 LEG@-3=2            | told    | eliminated acceptable improved
            began low              | LEG@-50=14 LEG@-3=2                        | told    | low eliminated acceptable
            began low and is far   | LEG@-50=14 LEG@-30=2                       | missing | low
            """)
    void painIsThatOfEachSiteNearTheClose(String name, String values, String pain, String reached) {
        ClosedCourse course = new ClosedCourse();
        for (String value : (values == null ? "" : values).split(" ", -1)) {
            String[] parts = value.split("[@=]", -1);
            if (parts.length == 3) {
                course.with(
                        Integer.parseInt(parts[1]),
                        new Vas(Integer.valueOf(parts[2]), Vas.Site.valueOf(parts[0]), Vas.Situation.WORST_24H));
            }
        }
        Judgement judgement = course.judged();
        String all = reached == null ? "" : reached;
        assertThat(judgement.painNearClose()).as(name).isEqualTo(pain.equals("told"));
        assertThat(judgement.lowBaseline()).as(name).isEqualTo(all.contains("low"));
        assertThat(judgement.eliminated()).as(name).isEqualTo(all.contains("eliminated"));
        assertThat(judgement.acceptable()).as(name).isEqualTo(all.contains("acceptable"));
        assertThat(judgement.improved()).as(name).isEqualTo(all.contains("improved"));
    }
}
