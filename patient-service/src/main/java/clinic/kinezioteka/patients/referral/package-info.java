/** A partner sends a patient, and may take the referral back until the clinic has answered it. */
@NullMarked
package clinic.kinezioteka.patients.referral;

import org.jspecify.annotations.NullMarked;
