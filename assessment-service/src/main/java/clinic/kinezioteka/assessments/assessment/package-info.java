/** Measurements as they were recorded in an episode, with what they said. */
@NullMarked
package clinic.kinezioteka.assessments.assessment;

import org.jspecify.annotations.NullMarked;
