/** Outcomes over HTTP. */
@NullMarked
package clinic.kinezioteka.assessments.cohort.rest;

import org.jspecify.annotations.NullMarked;
