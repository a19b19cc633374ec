/** The rules of the gates: pure, named, in a visible list, each with value, threshold and source. */
@NullMarked
package clinic.kinezioteka.programmes.criteria;

import org.jspecify.annotations.NullMarked;
