/** What offers tell on Kafka. */
@NullMarked
package clinic.kinezioteka.programmes.offer.messaging;

import org.jspecify.annotations.NullMarked;
