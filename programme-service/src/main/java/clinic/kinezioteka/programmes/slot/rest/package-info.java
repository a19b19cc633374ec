/** Free times over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.slot.rest;

import org.jspecify.annotations.NullMarked;
