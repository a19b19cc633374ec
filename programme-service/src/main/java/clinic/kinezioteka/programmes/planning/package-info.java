/** Plans the series of many patients together: a construction that keeps every hard constraint, made better by a solver. */
@NullMarked
package clinic.kinezioteka.programmes.planning;

import org.jspecify.annotations.NullMarked;
