/** The waiting list over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.waitlist.rest;

import org.jspecify.annotations.NullMarked;
