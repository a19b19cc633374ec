/** Replanning over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.replan.rest;

import org.jspecify.annotations.NullMarked;
