/** What this service hears of episodes. */
@NullMarked
package clinic.kinezioteka.assessments.episode.messaging;

import org.jspecify.annotations.NullMarked;
