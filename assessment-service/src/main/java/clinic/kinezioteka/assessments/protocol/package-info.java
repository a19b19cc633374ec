/** The assessments that are due at a doctor's visit, until each is recorded or waived. */
@NullMarked
package clinic.kinezioteka.assessments.protocol;

import org.jspecify.annotations.NullMarked;
