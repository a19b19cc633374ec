/** Who waits for a time of a visit, or for an earlier one: how urgently, since when, and with which wishes. */
@NullMarked
package clinic.kinezioteka.programmes.waitlist;

import org.jspecify.annotations.NullMarked;
