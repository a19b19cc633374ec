/** What visits need, and when the clinic with its people, rooms and devices can be had for them. */
@NullMarked
package clinic.kinezioteka.programmes.availability;

import org.jspecify.annotations.NullMarked;
