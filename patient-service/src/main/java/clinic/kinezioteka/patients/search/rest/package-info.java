/** The search over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.search.rest;

import org.jspecify.annotations.NullMarked;
