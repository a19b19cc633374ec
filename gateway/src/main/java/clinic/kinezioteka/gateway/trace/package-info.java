/** The identity of a request: its trace and its id, as every answer and every service sees them. */
@NullMarked
package clinic.kinezioteka.gateway.trace;

import org.jspecify.annotations.NullMarked;
