/** What a placed series is worth: the soft constraints, each with its weight. */
@NullMarked
package clinic.kinezioteka.programmes.quality;

import org.jspecify.annotations.NullMarked;
