/** What this service hears of consents. */
@NullMarked
package clinic.kinezioteka.assessments.consent.messaging;

import org.jspecify.annotations.NullMarked;
