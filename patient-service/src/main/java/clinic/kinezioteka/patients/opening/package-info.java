/** A doctor opens an episode, of his own or as a referral proposed it, and describes the complaint. */
@NullMarked
package clinic.kinezioteka.patients.opening;

import org.jspecify.annotations.NullMarked;
