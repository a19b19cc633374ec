/** What was recorded wrongly of a session is put right; what was recorded before is kept. */
@NullMarked
package clinic.kinezioteka.programmes.correction;

import org.jspecify.annotations.NullMarked;
