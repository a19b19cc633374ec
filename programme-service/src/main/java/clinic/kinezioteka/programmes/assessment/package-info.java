/** What gates need of the assessments that assessment-service judges: never judged again here. */
@NullMarked
package clinic.kinezioteka.programmes.assessment;

import org.jspecify.annotations.NullMarked;
