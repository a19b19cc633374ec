/** Finds the earliest series of visits that keeps every hard constraint and honours wishes where it can; pure rules and search. */
@NullMarked
package clinic.kinezioteka.programmes.scheduling;

import org.jspecify.annotations.NullMarked;
