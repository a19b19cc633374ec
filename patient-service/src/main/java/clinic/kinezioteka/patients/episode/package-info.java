/** One course of one complaint of one patient, from its opening over its holds to its close. */
@NullMarked
package clinic.kinezioteka.patients.episode;

import org.jspecify.annotations.NullMarked;
