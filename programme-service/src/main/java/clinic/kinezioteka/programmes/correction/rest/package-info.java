/** Corrections of sessions over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.correction.rest;

import org.jspecify.annotations.NullMarked;
