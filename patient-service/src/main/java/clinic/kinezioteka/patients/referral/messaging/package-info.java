/** What the other services hear of referrals. */
@NullMarked
package clinic.kinezioteka.patients.referral.messaging;

import org.jspecify.annotations.NullMarked;
