/** All that the services keep about a patient, in one archive. */
@NullMarked
package clinic.kinezioteka.gateway.export;

import org.jspecify.annotations.NullMarked;
