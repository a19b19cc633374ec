/** What a partner may follow of a patient whom he sent, gathered from the events of all services. */
@NullMarked
package clinic.kinezioteka.patients.progress;

import org.jspecify.annotations.NullMarked;
