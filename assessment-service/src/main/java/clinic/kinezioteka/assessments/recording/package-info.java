/** Recordings as they were uploaded, each with the assessment that was computed from it. */
@NullMarked
package clinic.kinezioteka.assessments.recording;

import org.jspecify.annotations.NullMarked;
