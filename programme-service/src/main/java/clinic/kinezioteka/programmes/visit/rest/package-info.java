/** Visits over HTTP: what is planned, booked and done. */
@NullMarked
package clinic.kinezioteka.programmes.visit.rest;

import org.jspecify.annotations.NullMarked;
