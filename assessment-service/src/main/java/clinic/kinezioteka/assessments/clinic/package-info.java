/** The clinics of the network, for their time zone. */
@NullMarked
package clinic.kinezioteka.assessments.clinic;

import org.jspecify.annotations.NullMarked;
