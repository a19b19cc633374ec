/** Merges over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.merging.rest;

import org.jspecify.annotations.NullMarked;
