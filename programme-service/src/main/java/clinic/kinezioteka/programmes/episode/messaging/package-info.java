/** What this service hears of episodes. */
@NullMarked
package clinic.kinezioteka.programmes.episode.messaging;

import org.jspecify.annotations.NullMarked;
