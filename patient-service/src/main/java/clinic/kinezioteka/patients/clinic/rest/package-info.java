/** Clinics and partners over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.clinic.rest;

import org.jspecify.annotations.NullMarked;
