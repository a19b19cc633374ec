/** Who is asking: the caller's own view of clinic, roles and records. */
@NullMarked
package clinic.kinezioteka.gateway.me;

import org.jspecify.annotations.NullMarked;
