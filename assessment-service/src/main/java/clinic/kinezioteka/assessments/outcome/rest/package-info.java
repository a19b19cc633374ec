/** Outcomes over HTTP. */
@NullMarked
package clinic.kinezioteka.assessments.outcome.rest;

import org.jspecify.annotations.NullMarked;
