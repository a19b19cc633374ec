/** Gives one visit its time by hand, always within the hard constraints, and moves it with those after it. */
@NullMarked
package clinic.kinezioteka.programmes.appointment;

import org.jspecify.annotations.NullMarked;
