/** What other services hear of programmes. */
@NullMarked
package clinic.kinezioteka.programmes.programme.messaging;

import org.jspecify.annotations.NullMarked;
