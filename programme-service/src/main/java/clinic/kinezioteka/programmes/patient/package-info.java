/** The patients that this service may refer to. */
@NullMarked
package clinic.kinezioteka.programmes.patient;

import org.jspecify.annotations.NullMarked;
