/** What every operation leaves behind: who did what, when, about which patient. Nothing is answered without it. */
@NullMarked
package clinic.kinezioteka.defaults.audit;

import org.jspecify.annotations.NullMarked;
