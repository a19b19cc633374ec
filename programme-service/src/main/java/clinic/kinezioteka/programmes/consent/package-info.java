/** Whether a patient wants to be reminded: only while a consent of his stands. */
@NullMarked
package clinic.kinezioteka.programmes.consent;

import org.jspecify.annotations.NullMarked;
