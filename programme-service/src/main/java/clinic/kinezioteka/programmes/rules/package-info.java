/** How a clinic takes bookings: lengths of visits, buffers, notices, working days and opening hours, where it differs from the network. */
@NullMarked
package clinic.kinezioteka.programmes.rules;

import org.jspecify.annotations.NullMarked;
