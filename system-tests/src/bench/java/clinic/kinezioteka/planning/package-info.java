/** Measures the planner in a clinic made from a seed; see docs/benchmarks.md. */
@NullMarked
package clinic.kinezioteka.planning;

import org.jspecify.annotations.NullMarked;
