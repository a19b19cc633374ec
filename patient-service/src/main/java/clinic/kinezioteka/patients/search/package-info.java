/** A reception finds a patient by the beginning of whatever it knows of him. */
@NullMarked
package clinic.kinezioteka.patients.search;

import org.jspecify.annotations.NullMarked;
