/** What this service hears of clinics. */
@NullMarked
package clinic.kinezioteka.programmes.clinic.messaging;

import org.jspecify.annotations.NullMarked;
