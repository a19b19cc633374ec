/** What this service hears of visits. */
@NullMarked
package clinic.kinezioteka.assessments.visit.messaging;

import org.jspecify.annotations.NullMarked;
