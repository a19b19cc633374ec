/** Idempotency-Key: a command that is sent again is answered again, not done again. */
@NullMarked
package clinic.kinezioteka.defaults.idempotency;

import org.jspecify.annotations.NullMarked;
