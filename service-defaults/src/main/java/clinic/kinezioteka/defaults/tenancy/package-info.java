/** Whose data a transaction may touch: the guard is row-level security, this tells it the clinic. */
@NullMarked
package clinic.kinezioteka.defaults.tenancy;

import org.jspecify.annotations.NullMarked;
