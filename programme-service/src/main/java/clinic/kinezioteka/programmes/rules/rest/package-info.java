/** Booking rules over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.rules.rest;

import org.jspecify.annotations.NullMarked;
