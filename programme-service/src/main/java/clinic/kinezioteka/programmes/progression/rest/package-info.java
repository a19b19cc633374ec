/** Decisions on proposed progressions over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.progression.rest;

import org.jspecify.annotations.NullMarked;
