/** Signs seen in the course of an episode, and the hold that follows until a doctor clears the last of them. */
@NullMarked
package clinic.kinezioteka.patients.hold;

import org.jspecify.annotations.NullMarked;
