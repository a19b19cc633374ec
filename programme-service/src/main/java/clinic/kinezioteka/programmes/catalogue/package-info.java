/** Exercises and the regions that they fit: what may be planned. */
@NullMarked
package clinic.kinezioteka.programmes.catalogue;

import org.jspecify.annotations.NullMarked;
