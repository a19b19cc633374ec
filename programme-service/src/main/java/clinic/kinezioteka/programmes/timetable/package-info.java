/** When a clinic, its people, rooms and device units can be had: hours, closures, and what takes them; pure values. */
@NullMarked
package clinic.kinezioteka.programmes.timetable;

import org.jspecify.annotations.NullMarked;
