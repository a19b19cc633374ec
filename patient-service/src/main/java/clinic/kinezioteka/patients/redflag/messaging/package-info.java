/** What the other services hear of red flags, and the flags that they find. */
@NullMarked
package clinic.kinezioteka.patients.redflag.messaging;

import org.jspecify.annotations.NullMarked;
