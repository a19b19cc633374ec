/** How often treatment reached its goal, counted over the closed episodes of a clinic. */
@NullMarked
package clinic.kinezioteka.assessments.outcome;

import org.jspecify.annotations.NullMarked;
