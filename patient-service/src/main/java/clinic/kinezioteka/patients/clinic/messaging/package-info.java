/** What the other services hear of clinics and partners. */
@NullMarked
package clinic.kinezioteka.patients.clinic.messaging;

import org.jspecify.annotations.NullMarked;
