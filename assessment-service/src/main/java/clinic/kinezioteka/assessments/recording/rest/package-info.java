/** Recordings over HTTP. */
@NullMarked
package clinic.kinezioteka.assessments.recording.rest;

import org.jspecify.annotations.NullMarked;
