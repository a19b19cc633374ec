/** A module's chain with the places it wants or has: what is asked of scheduling and what is answered; pure values. */
@NullMarked
package clinic.kinezioteka.programmes.series;

import org.jspecify.annotations.NullMarked;
