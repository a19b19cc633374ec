/** Finds other places for visits that have to move, with the least disruption: fewest moved, smallest shift, same practitioner; pure. */
@NullMarked
package clinic.kinezioteka.programmes.disruption;

import org.jspecify.annotations.NullMarked;
