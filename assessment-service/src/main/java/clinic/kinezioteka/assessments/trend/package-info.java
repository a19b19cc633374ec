/** How the numbers of a series went over time. */
@NullMarked
package clinic.kinezioteka.assessments.trend;

import org.jspecify.annotations.NullMarked;
