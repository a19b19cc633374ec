/** What the check hears of pain, and what others hear of the check. */
@NullMarked
package clinic.kinezioteka.programmes.response.messaging;

import org.jspecify.annotations.NullMarked;
