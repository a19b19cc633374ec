/** Trends over HTTP. */
@NullMarked
package clinic.kinezioteka.assessments.trend.rest;

import org.jspecify.annotations.NullMarked;
