/** Break-glass over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.breakglass.rest;

import org.jspecify.annotations.NullMarked;
