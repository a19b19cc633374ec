/** Exercises and immutable programme templates: what may be planned, with the numbers a template version fixes. */
@NullMarked
package clinic.kinezioteka.programmes.catalogue;

import org.jspecify.annotations.NullMarked;
