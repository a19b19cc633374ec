/** Documents over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.document.rest;

import org.jspecify.annotations.NullMarked;
