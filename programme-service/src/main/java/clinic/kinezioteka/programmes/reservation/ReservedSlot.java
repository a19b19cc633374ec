package clinic.kinezioteka.programmes.reservation;

import clinic.kinezioteka.programmes.booking.Reservation;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;

/** A time that is kept for a visit until the reservation expires. */
public record ReservedSlot(Reservation reservation, Visit visit, Appointment at) {}
