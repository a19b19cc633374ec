/** Letters over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.letter.rest;

import org.jspecify.annotations.NullMarked;
