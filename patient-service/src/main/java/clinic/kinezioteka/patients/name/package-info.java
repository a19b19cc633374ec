/** How names are written and compared, whatever their script, case and accents. */
@NullMarked
package clinic.kinezioteka.patients.name;

import org.jspecify.annotations.NullMarked;
