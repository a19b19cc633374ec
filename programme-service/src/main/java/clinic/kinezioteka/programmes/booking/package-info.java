/** Who and what is taken when: one row for each resource and the patient of a visit, guarded by an exclusion constraint. */
@NullMarked
package clinic.kinezioteka.programmes.booking;

import org.jspecify.annotations.NullMarked;
