/** Reservations over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.reservation.rest;

import org.jspecify.annotations.NullMarked;
