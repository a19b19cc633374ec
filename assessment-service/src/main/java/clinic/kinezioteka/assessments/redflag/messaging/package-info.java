/** What this service hears of red flags. */
@NullMarked
package clinic.kinezioteka.assessments.redflag.messaging;

import org.jspecify.annotations.NullMarked;
