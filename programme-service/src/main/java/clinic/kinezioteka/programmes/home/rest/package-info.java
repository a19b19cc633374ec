/** The home programme over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.home.rest;

import org.jspecify.annotations.NullMarked;
