/** The progress of referred patients over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.progress.rest;

import org.jspecify.annotations.NullMarked;
