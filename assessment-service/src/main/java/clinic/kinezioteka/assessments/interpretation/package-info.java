/** What may be said of a measurement: findings, changes and red flags, each with the threshold it rests on. */
@NullMarked
package clinic.kinezioteka.assessments.interpretation;

import org.jspecify.annotations.NullMarked;
