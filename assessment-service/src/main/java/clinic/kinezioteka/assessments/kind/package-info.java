/** The kinds of measurement, each in one file with its fields, bounds, derivation and interpretation. */
@NullMarked
package clinic.kinezioteka.assessments.kind;

import org.jspecify.annotations.NullMarked;
