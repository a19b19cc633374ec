/** What other services hear of repetitions. */
@NullMarked
package clinic.kinezioteka.programmes.ledger.messaging;

import org.jspecify.annotations.NullMarked;
