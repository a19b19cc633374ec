/** The hard constraints, each a rule of its own in one list; pure. */
@NullMarked
package clinic.kinezioteka.programmes.constraint;

import org.jspecify.annotations.NullMarked;
