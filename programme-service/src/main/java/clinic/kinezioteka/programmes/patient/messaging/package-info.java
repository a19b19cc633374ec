/** What this service hears of patients. */
@NullMarked
package clinic.kinezioteka.programmes.patient.messaging;

import org.jspecify.annotations.NullMarked;
