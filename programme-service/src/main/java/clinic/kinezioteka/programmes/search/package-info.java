/** Finds the earliest series of visits that keeps every hard constraint and honours wishes where it can; pure. */
@NullMarked
package clinic.kinezioteka.programmes.search;

import org.jspecify.annotations.NullMarked;
