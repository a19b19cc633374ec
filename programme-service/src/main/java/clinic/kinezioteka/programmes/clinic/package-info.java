/** The clinics of the network, for their time zone, name and language. */
@NullMarked
package clinic.kinezioteka.programmes.clinic;

import org.jspecify.annotations.NullMarked;
