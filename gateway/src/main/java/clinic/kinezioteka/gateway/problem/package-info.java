/** What the gateway itself refuses, as problem details of RFC 9457. */
@NullMarked
package clinic.kinezioteka.gateway.problem;

import org.jspecify.annotations.NullMarked;
