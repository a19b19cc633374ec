/** All that this service keeps about a patient over HTTP; the gateway puts it together with that of the others. */
@NullMarked
package clinic.kinezioteka.assessments.record.rest;

import org.jspecify.annotations.NullMarked;
