package clinic.kinezioteka.patients.referral;

import clinic.kinezioteka.patients.redflag.RedFlag;
import java.util.List;

/** An accepted referral, and the red flags that the doctor's screening raised just now. */
public record AcceptedReferral(Referral referral, List<RedFlag> raised) {}
