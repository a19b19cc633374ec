/** The opening of episodes over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.opening.rest;

import org.jspecify.annotations.NullMarked;
