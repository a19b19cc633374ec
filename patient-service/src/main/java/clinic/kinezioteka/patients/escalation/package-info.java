/** An EMERGENCY flag that no doctor has acknowledged in time is told once more. */
@NullMarked
package clinic.kinezioteka.patients.escalation;

import org.jspecify.annotations.NullMarked;
