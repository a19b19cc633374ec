/** Secret links by which a practitioner's or a patient's calendar is read without a token. */
@NullMarked
package clinic.kinezioteka.programmes.calendar;

import org.jspecify.annotations.NullMarked;
