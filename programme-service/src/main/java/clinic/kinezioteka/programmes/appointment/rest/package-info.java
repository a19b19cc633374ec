/** Booking and rescheduling over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.appointment.rest;

import org.jspecify.annotations.NullMarked;
