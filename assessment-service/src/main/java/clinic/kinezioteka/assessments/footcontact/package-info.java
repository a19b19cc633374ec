/** What the contacts of the feet with the ground say of a walk. */
@NullMarked
package clinic.kinezioteka.assessments.footcontact;

import org.jspecify.annotations.NullMarked;
