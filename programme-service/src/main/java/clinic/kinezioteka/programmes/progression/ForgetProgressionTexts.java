package clinic.kinezioteka.programmes.progression;

import clinic.kinezioteka.defaults.erasure.PersonalRecords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Why progressions were accepted or rejected. */
@ApplicationScoped
class ForgetProgressionTexts implements PersonalRecords {

    private static final String FORGET =
            """
            update progression_decision set reason = '[erased]'
            where programme_id in (select id from programme where patient_id = :patient)
            """;
    private static final String PURGE =
            """
            delete from progression_decision
            where programme_id in (select id from programme where patient_id = :patient)
            """;

    @Override
    public Set<String> done() {
        return Set.of("PROGRESSION_TEXTS");
    }

    @Override
    public Set<String> kept() {
        return Set.of("PROGRESSIONS");
    }

    @Override
    public List<String> erasing() {
        return List.of(FORGET);
    }

    @Override
    public List<String> purging() {
        return List.of(PURGE);
    }
}
