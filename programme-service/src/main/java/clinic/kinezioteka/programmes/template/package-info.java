/** What a programme is drafted from: versions of a region's template, each immutable once it is published. */
@NullMarked
package clinic.kinezioteka.programmes.template;

import org.jspecify.annotations.NullMarked;
