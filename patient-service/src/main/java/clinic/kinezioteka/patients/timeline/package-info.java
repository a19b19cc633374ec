/** Everything that happened to a patient, gathered from the events of all services. */
@NullMarked
package clinic.kinezioteka.patients.timeline;

import org.jspecify.annotations.NullMarked;
