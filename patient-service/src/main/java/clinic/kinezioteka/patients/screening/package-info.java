/** The questions asked before an episode is opened, and what their answers permit to plan. */
@NullMarked
package clinic.kinezioteka.patients.screening;

import org.jspecify.annotations.NullMarked;
