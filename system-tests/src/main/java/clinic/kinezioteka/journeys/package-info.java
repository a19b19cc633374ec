/** Plays the published cases through the gateway, as a frontend would, and prints what came of each beside what its file expects. */
@NullMarked
package clinic.kinezioteka.journeys;

import org.jspecify.annotations.NullMarked;
