/** What this service knows of the episodes that patient-service owns: enough to draft, hold and judge a programme. */
@NullMarked
package clinic.kinezioteka.programmes.episode;

import org.jspecify.annotations.NullMarked;
