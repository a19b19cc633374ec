/** Enters the course of one patient, step by step, as the case file says; whatever is there already is left as it is. */
@NullMarked
package clinic.kinezioteka.journeys.play;

import org.jspecify.annotations.NullMarked;
