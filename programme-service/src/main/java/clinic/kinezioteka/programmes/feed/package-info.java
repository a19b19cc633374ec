/** Visits as a calendar that others subscribe to: iCalendar, without a word about anybody's health. */
@NullMarked
package clinic.kinezioteka.programmes.feed;

import org.jspecify.annotations.NullMarked;
