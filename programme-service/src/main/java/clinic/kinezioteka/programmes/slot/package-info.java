/** Times that are free for a visit: each offered one can be booked as it is told, until somebody is faster. */
@NullMarked
package clinic.kinezioteka.programmes.slot;

import org.jspecify.annotations.NullMarked;
