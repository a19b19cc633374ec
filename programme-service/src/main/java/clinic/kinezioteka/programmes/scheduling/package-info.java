/** Books a module's chain in one call, or those of several patients together, or nothing. */
@NullMarked
package clinic.kinezioteka.programmes.scheduling;

import org.jspecify.annotations.NullMarked;
