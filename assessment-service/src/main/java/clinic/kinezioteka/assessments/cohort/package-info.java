/** How often treatment reached its goal, counted over the episodes of a clinic that were closed in a period. */
@NullMarked
package clinic.kinezioteka.assessments.cohort;

import org.jspecify.annotations.NullMarked;
