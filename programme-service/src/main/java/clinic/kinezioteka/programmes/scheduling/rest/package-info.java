/** Scheduling and planning of modules over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.scheduling.rest;

import org.jspecify.annotations.NullMarked;
