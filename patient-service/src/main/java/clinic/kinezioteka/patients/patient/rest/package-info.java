/** Patients over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.patient.rest;

import org.jspecify.annotations.NullMarked;
