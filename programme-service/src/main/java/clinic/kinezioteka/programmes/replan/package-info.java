/** Moves the visits of a practitioner, room or device that cannot be had for a time, all in one answer. */
@NullMarked
package clinic.kinezioteka.programmes.replan;

import org.jspecify.annotations.NullMarked;
