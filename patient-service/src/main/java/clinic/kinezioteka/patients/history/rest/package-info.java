/** The history of episodes over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.history.rest;

import org.jspecify.annotations.NullMarked;
