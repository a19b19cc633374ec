/** What other services hear of gates. */
@NullMarked
package clinic.kinezioteka.programmes.gate.messaging;

import org.jspecify.annotations.NullMarked;
