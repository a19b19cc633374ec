/** What others hear of reminders. */
@NullMarked
package clinic.kinezioteka.programmes.reminder.messaging;

import org.jspecify.annotations.NullMarked;
