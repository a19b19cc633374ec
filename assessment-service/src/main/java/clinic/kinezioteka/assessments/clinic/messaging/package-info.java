/** What this service hears of clinics. */
@NullMarked
package clinic.kinezioteka.assessments.clinic.messaging;

import org.jspecify.annotations.NullMarked;
