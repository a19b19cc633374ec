/** The coded words of the domain with their texts in the languages of the clinics, as the contracts fix them. */
@NullMarked
package clinic.kinezioteka.patients.vocabulary;

import org.jspecify.annotations.NullMarked;
