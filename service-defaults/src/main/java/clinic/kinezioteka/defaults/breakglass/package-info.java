/** Reading one patient of another clinic for a while, by a grant that somebody reviews. */
@NullMarked
package clinic.kinezioteka.defaults.breakglass;

import org.jspecify.annotations.NullMarked;
