/** Lists that are read page by page, in a stable order, with an opaque cursor. */
@NullMarked
package clinic.kinezioteka.defaults.paging;

import org.jspecify.annotations.NullMarked;
