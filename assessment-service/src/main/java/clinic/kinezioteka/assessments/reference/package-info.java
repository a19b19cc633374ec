/** The thresholds, texts and checklists that interpretations rest on, as versioned data with source and population. */
@NullMarked
package clinic.kinezioteka.assessments.reference;

import org.jspecify.annotations.NullMarked;
