/** All that this service keeps about a patient over HTTP; the gateway puts it together with that of the others. */
@NullMarked
package clinic.kinezioteka.programmes.record.rest;

import org.jspecify.annotations.NullMarked;
