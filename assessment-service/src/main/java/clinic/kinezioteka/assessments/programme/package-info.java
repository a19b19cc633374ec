/** What this service knows of the programmes: how many modules each plans. */
@NullMarked
package clinic.kinezioteka.assessments.programme;

import org.jspecify.annotations.NullMarked;
