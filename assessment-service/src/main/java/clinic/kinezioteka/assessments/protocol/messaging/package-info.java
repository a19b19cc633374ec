/** What other services hear of protocols. */
@NullMarked
package clinic.kinezioteka.assessments.protocol.messaging;

import org.jspecify.annotations.NullMarked;
