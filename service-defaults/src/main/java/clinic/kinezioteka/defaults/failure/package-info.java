/** What can be wrong with a command, in words that know no HTTP. */
@NullMarked
package clinic.kinezioteka.defaults.failure;

import org.jspecify.annotations.NullMarked;
