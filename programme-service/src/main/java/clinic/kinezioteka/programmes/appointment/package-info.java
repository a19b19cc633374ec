/** Gives visits their times: one by hand, a module's chain in one call, always within the hard constraints. */
@NullMarked
package clinic.kinezioteka.programmes.appointment;

import org.jspecify.annotations.NullMarked;
