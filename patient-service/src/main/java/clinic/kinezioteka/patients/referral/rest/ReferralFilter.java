package clinic.kinezioteka.patients.referral.rest;

import clinic.kinezioteka.patients.referral.ReferralStatus;
import clinic.kinezioteka.patients.referral.Urgency;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which referrals a client asks for. */
class ReferralFilter {
    @QueryParam("status")
    @Parameter(description = "Only referrals of these statuses.")
    List<ReferralStatus> statuses = List.of();

    @QueryParam("urgency")
    @Parameter(description = "Only referrals of these urgencies.")
    List<Urgency> urgencies = List.of();

    @QueryParam("clinicId")
    @Parameter(description = "Only referrals to these clinics.")
    List<UUID> clinicIds = List.of();

    @QueryParam("partnerId")
    @Parameter(description = "Only referrals of these partners.")
    List<UUID> partnerIds = List.of();
}
