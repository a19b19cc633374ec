/** The events that make the timeline. */
@NullMarked
package clinic.kinezioteka.patients.timeline.messaging;

import org.jspecify.annotations.NullMarked;
