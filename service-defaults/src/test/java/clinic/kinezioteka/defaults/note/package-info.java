/** A service of its own for these tests: notes that are written over HTTP and copied from letters that come by event. */
@NullMarked
package clinic.kinezioteka.defaults.note;

import org.jspecify.annotations.NullMarked;
