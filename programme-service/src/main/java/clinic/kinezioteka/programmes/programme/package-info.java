/** The programme of an episode: drafted by itself, individualised by a doctor, run module by module. */
@NullMarked
package clinic.kinezioteka.programmes.programme;

import org.jspecify.annotations.NullMarked;
