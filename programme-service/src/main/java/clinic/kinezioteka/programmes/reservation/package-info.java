/** Slots that are kept for a visit for some minutes, while somebody makes up his mind. */
@NullMarked
package clinic.kinezioteka.programmes.reservation;

import org.jspecify.annotations.NullMarked;
