/** Reminders that become due, of visits and of home exercise; the product sends none, it tells that they are due. */
@NullMarked
package clinic.kinezioteka.programmes.reminder;

import org.jspecify.annotations.NullMarked;
