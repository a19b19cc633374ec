/** What other services hear of visits. */
@NullMarked
package clinic.kinezioteka.programmes.visit.messaging;

import org.jspecify.annotations.NullMarked;
