/** Programmes over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.programme.rest;

import org.jspecify.annotations.NullMarked;
