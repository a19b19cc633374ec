/** Erasures over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.erasure.rest;

import org.jspecify.annotations.NullMarked;
