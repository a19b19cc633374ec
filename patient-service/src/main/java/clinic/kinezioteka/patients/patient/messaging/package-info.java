/** What the other services hear of patients. */
@NullMarked
package clinic.kinezioteka.patients.patient.messaging;

import org.jspecify.annotations.NullMarked;
