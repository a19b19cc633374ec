/** Events of other services, each applied once in one transaction. */
@NullMarked
package clinic.kinezioteka.defaults.inbox;

import org.jspecify.annotations.NullMarked;
