/** What the tests of the services share: real servers, signed tokens, a probe on Kafka and the fixed clinics. */
@NullMarked
package clinic.kinezioteka.stack.testing;

import org.jspecify.annotations.NullMarked;
