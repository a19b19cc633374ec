/** Screening questions over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.screening.rest;

import org.jspecify.annotations.NullMarked;
