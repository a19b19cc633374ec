/** Telephone numbers as they are dialled at the clinic, kept so that they can be called from anywhere. */
@NullMarked
package clinic.kinezioteka.patients.phone;

import org.jspecify.annotations.NullMarked;
