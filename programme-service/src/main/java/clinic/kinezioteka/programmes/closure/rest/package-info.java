/** Absences and closures over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.closure.rest;

import org.jspecify.annotations.NullMarked;
