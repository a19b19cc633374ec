/** What the other services hear of consents. */
@NullMarked
package clinic.kinezioteka.patients.consent.messaging;

import org.jspecify.annotations.NullMarked;
