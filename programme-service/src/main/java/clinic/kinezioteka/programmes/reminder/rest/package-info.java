/** Reminders in a patient's record. */
@NullMarked
package clinic.kinezioteka.programmes.reminder.rest;

import org.jspecify.annotations.NullMarked;
