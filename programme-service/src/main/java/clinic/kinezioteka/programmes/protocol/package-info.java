/** Which assessments are due at which doctor's visit, as named rules. */
@NullMarked
package clinic.kinezioteka.programmes.protocol;

import org.jspecify.annotations.NullMarked;
