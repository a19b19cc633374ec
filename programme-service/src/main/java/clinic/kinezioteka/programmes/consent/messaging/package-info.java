/** What this service hears of consents. */
@NullMarked
package clinic.kinezioteka.programmes.consent.messaging;

import org.jspecify.annotations.NullMarked;
