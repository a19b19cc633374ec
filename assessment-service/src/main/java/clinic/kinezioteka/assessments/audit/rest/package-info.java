/** The audit of this service over HTTP; the gateway merges it with that of the others. */
@NullMarked
package clinic.kinezioteka.assessments.audit.rest;

import org.jspecify.annotations.NullMarked;
