/** The timeline over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.timeline.rest;

import org.jspecify.annotations.NullMarked;
