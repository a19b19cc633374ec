/** All that a service keeps about a patient, as it is handed out to him: each feature adds its own. */
@NullMarked
package clinic.kinezioteka.defaults.record;

import org.jspecify.annotations.NullMarked;
