/** A doctor of another clinic reads a patient in need, with a reason, for half an hour; the patient's clinic reviews it. */
@NullMarked
package clinic.kinezioteka.patients.breakglass;

import org.jspecify.annotations.NullMarked;
