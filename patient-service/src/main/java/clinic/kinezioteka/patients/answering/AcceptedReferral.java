package clinic.kinezioteka.patients.answering;

import clinic.kinezioteka.patients.redflag.RedFlag;
import clinic.kinezioteka.patients.referral.Referral;
import java.util.List;

/** An accepted referral, and the red flags that the doctor's screening raised just now. */
public record AcceptedReferral(Referral referral, List<RedFlag> raised) {}
