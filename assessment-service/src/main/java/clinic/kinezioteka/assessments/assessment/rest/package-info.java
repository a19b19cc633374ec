/** Measurements over HTTP. */
@NullMarked
package clinic.kinezioteka.assessments.assessment.rest;

import org.jspecify.annotations.NullMarked;
