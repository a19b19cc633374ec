/** A request to forget somebody, heard and answered. */
@NullMarked
package clinic.kinezioteka.defaults.erasure.messaging;

import org.jspecify.annotations.NullMarked;
