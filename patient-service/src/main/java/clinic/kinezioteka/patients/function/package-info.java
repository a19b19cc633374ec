/** What the last FUNCTION of an episode says, for its close. */
@NullMarked
package clinic.kinezioteka.patients.function;

import org.jspecify.annotations.NullMarked;
