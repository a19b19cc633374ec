/** What this service hears of assessments and protocols. */
@NullMarked
package clinic.kinezioteka.programmes.assessment.messaging;

import org.jspecify.annotations.NullMarked;
