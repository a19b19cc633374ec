package clinic.kinezioteka.patients.letter.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.patients.letter.Letter;
import clinic.kinezioteka.patients.letter.Letters;
import clinic.kinezioteka.patients.referral.Referral;
import clinic.kinezioteka.patients.referral.Referrals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The letters to those who sent him, in a patient's record, each with its PDF in Base64. */
@ApplicationScoped
class LettersInRecord implements PatientRecord {

    /** A letter and its PDF. */
    record WithContent(UUID referralId, byte[] content) {
        static WithContent of(Letter letter) {
            return new WithContent(letter.referralId(), letter.content());
        }
    }

    private final Referrals referrals;
    private final Letters letters;

    LettersInRecord(Referrals referrals, Letters letters) {
        this.referrals = referrals;
        this.letters = letters;
    }

    @Override
    public String name() {
        return "letters";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        List<UUID> ofPatient = referrals.list("patientId", patientId).stream()
                .map(Referral::id)
                .toList();
        return letters.list("referralId in ?1 order by referralId", ofPatient).stream()
                .map(WithContent::of);
    }
}
