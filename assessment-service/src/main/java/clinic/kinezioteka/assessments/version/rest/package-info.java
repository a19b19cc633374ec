/** Versions of measurements over HTTP. */
@NullMarked
package clinic.kinezioteka.assessments.version.rest;

import org.jspecify.annotations.NullMarked;
