/** The events of which the progress of a referred patient is made; derived values come in them. */
@NullMarked
package clinic.kinezioteka.patients.progress.messaging;

import org.jspecify.annotations.NullMarked;
