/** All repetitions of a movement pattern in an episode, in the clinic and at home, each counted once. */
@NullMarked
package clinic.kinezioteka.programmes.ledger;

import org.jspecify.annotations.NullMarked;
