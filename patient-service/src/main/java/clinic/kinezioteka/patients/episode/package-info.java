/** One course of one complaint of one patient: how it stands, and its close. */
@NullMarked
package clinic.kinezioteka.patients.episode;

import org.jspecify.annotations.NullMarked;
