/** Two records turn out to be one person: one stays, the other points to it. */
@NullMarked
package clinic.kinezioteka.patients.merging;

import org.jspecify.annotations.NullMarked;
