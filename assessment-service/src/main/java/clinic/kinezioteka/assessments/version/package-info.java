/** What measurements were before they were corrected, voided or read anew. */
@NullMarked
package clinic.kinezioteka.assessments.version;

import org.jspecify.annotations.NullMarked;
