/** Signs and holds over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.hold.rest;

import org.jspecify.annotations.NullMarked;
