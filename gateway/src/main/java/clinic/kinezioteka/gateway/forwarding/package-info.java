/** Passing a request on to the service that owns it, within limits of size and time. */
@NullMarked
package clinic.kinezioteka.gateway.forwarding;

import org.jspecify.annotations.NullMarked;
