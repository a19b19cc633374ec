/** What changed in an episode, when and by whom: written once with each change, never rewritten. */
@NullMarked
package clinic.kinezioteka.patients.history;

import org.jspecify.annotations.NullMarked;
