/** Templates over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.template.rest;

import org.jspecify.annotations.NullMarked;
