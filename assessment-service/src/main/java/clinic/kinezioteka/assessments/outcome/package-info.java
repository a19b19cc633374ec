/** What came of each closed episode, judged as it becomes known and kept for counting. */
@NullMarked
package clinic.kinezioteka.assessments.outcome;

import org.jspecify.annotations.NullMarked;
