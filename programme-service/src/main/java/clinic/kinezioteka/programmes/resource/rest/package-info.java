/** Practitioners, rooms and devices over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.resource.rest;

import org.jspecify.annotations.NullMarked;
