/** What is complained of: as a doctor describes it, or before that as a referral tells. */
@NullMarked
package clinic.kinezioteka.patients.complaint;

import org.jspecify.annotations.NullMarked;
