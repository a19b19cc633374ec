/** The audit of this service over HTTP; the gateway merges it with that of the others. */
@NullMarked
package clinic.kinezioteka.patients.audit.rest;

import org.jspecify.annotations.NullMarked;
