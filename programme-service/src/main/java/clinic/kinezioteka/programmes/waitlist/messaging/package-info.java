/** What the waiting list tells on Kafka. */
@NullMarked
package clinic.kinezioteka.programmes.waitlist.messaging;

import org.jspecify.annotations.NullMarked;
