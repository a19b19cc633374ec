/** Whether a patient's episodes count in statistics: they do unless he refused or took his consent back. */
@NullMarked
package clinic.kinezioteka.assessments.consent;

import org.jspecify.annotations.NullMarked;
