/** The visits of a module's chain and the free ones: what was planned, what was done. */
@NullMarked
package clinic.kinezioteka.programmes.visit;

import org.jspecify.annotations.NullMarked;
