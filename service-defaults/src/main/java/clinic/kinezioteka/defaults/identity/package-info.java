/** Identifiers: UUID version 7, made in one place. */
@NullMarked
package clinic.kinezioteka.defaults.identity;

import org.jspecify.annotations.NullMarked;
