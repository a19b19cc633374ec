/** What this service knows of a patient's red flags: which are open, and which measured deficits a doctor knows. */
@NullMarked
package clinic.kinezioteka.assessments.redflag;

import org.jspecify.annotations.NullMarked;
