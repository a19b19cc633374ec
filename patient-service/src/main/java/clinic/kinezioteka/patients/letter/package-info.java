/** The letter to the partner at the end of treatment: a PDF of exactly what he may follow. */
@NullMarked
package clinic.kinezioteka.patients.letter;

import org.jspecify.annotations.NullMarked;
