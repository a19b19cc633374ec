/** Offers over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.offer.rest;

import org.jspecify.annotations.NullMarked;
