/** What this service hears of programmes. */
@NullMarked
package clinic.kinezioteka.assessments.programme.messaging;

import org.jspecify.annotations.NullMarked;
