/** How a person is forgotten: each feature removes what tells who he is, and after the retention the rest. */
@NullMarked
package clinic.kinezioteka.defaults.erasure;

import org.jspecify.annotations.NullMarked;
