/** What all services hear of break-glass. */
@NullMarked
package clinic.kinezioteka.patients.breakglass.messaging;

import org.jspecify.annotations.NullMarked;
