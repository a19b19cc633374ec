/** What this service knows of the visits at which is measured. */
@NullMarked
package clinic.kinezioteka.assessments.visit;

import org.jspecify.annotations.NullMarked;
