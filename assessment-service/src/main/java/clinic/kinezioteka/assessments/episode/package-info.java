/** What this service knows of the episodes that measurements belong to. */
@NullMarked
package clinic.kinezioteka.assessments.episode;

import org.jspecify.annotations.NullMarked;
