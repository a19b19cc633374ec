/** How patients do some months after their episodes were closed: offered, booked as a review, or declined. */
@NullMarked
package clinic.kinezioteka.programmes.followup;

import org.jspecify.annotations.NullMarked;
