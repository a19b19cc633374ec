/** What a patient lets be done with his data: one decision for each purpose and partner, the later one counts. */
@NullMarked
package clinic.kinezioteka.patients.consent;

import org.jspecify.annotations.NullMarked;
