/** Making, listing and revoking calendar links. */
@NullMarked
package clinic.kinezioteka.programmes.calendar.rest;

import org.jspecify.annotations.NullMarked;
