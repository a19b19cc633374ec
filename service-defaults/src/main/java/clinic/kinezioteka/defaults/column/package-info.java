/**
 * How values are written into JSON columns, apart from how they are shown, so that neither binds the other; and how a
 * single column is asked for.
 */
@NullMarked
package clinic.kinezioteka.defaults.column;

import org.jspecify.annotations.NullMarked;
