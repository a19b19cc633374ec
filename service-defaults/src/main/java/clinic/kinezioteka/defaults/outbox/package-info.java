/** Events written in the transaction of the change, and the one relay that sends them to Kafka. */
@NullMarked
package clinic.kinezioteka.defaults.outbox;

import org.jspecify.annotations.NullMarked;
