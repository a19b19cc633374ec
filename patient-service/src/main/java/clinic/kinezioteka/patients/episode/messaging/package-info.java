/** What the other services hear of episodes, and the last function that they measured. */
@NullMarked
package clinic.kinezioteka.patients.episode.messaging;

import org.jspecify.annotations.NullMarked;
