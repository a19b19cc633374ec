/** The catalogue over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.catalogue.rest;

import org.jspecify.annotations.NullMarked;
