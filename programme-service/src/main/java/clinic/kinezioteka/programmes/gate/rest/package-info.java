/** Gates over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.gate.rest;

import org.jspecify.annotations.NullMarked;
