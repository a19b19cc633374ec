/** Signs that need a doctor or a hospital now, raised and cleared for a patient. */
@NullMarked
package clinic.kinezioteka.patients.redflag;

import org.jspecify.annotations.NullMarked;
