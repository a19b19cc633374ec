/** Episodes over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.episode.rest;

import org.jspecify.annotations.NullMarked;
