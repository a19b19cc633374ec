/** All measurements of a clinic at once, part by part, so that neither a slow reader nor a large clinic takes much of anything. */
@NullMarked
package clinic.kinezioteka.assessments.export;

import org.jspecify.annotations.NullMarked;
