/** The clinics of the network, each a tenant with its zone and languages, and the partners that refer to them. */
@NullMarked
package clinic.kinezioteka.patients.clinic;

import org.jspecify.annotations.NullMarked;
