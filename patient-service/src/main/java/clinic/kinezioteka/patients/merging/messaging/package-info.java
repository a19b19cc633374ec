/** What the other services hear of merges. */
@NullMarked
package clinic.kinezioteka.patients.merging.messaging;

import org.jspecify.annotations.NullMarked;
