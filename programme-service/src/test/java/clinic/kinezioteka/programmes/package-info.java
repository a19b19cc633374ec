/** What the tests of all features share. */
@NullMarked
package clinic.kinezioteka.programmes;

import org.jspecify.annotations.NullMarked;
