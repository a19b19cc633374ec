/** Proposes when an exercise may be done more, and keeps what the therapist decided on it. */
@NullMarked
package clinic.kinezioteka.programmes.progression;

import org.jspecify.annotations.NullMarked;
