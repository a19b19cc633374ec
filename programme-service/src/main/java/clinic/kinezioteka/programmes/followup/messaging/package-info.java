/** What others hear of follow-ups. */
@NullMarked
package clinic.kinezioteka.programmes.followup.messaging;

import org.jspecify.annotations.NullMarked;
