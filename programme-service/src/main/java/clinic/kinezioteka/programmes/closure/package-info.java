/** When practitioners are absent, rooms and the clinic closed, devices in maintenance; never over booked visits unseen. */
@NullMarked
package clinic.kinezioteka.programmes.closure;

import org.jspecify.annotations.NullMarked;
