/** References to what other services own and this one has heard of by event. */
@NullMarked
package clinic.kinezioteka.defaults.reference;

import org.jspecify.annotations.NullMarked;
