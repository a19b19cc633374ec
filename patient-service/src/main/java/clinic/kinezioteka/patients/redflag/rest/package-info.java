/** Red flags over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.redflag.rest;

import org.jspecify.annotations.NullMarked;
