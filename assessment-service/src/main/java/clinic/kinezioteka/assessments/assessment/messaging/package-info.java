/** What other services hear of measurements. */
@NullMarked
package clinic.kinezioteka.assessments.assessment.messaging;

import org.jspecify.annotations.NullMarked;
