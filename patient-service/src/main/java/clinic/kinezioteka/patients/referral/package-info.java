/** A partner sends a patient: received, then accepted or declined by the clinic, or withdrawn by the partner. */
@NullMarked
package clinic.kinezioteka.patients.referral;

import org.jspecify.annotations.NullMarked;
