/** Who the patients of a clinic are: their registration, likely duplicates and change. */
@NullMarked
package clinic.kinezioteka.patients.patient;

import org.jspecify.annotations.NullMarked;
