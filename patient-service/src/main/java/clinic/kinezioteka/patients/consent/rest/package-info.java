/** Consents over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.consent.rest;

import org.jspecify.annotations.NullMarked;
