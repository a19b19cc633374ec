/** What a recording of muscles says: the formats that it comes in, its filter, its strength and its frequencies. */
@NullMarked
package clinic.kinezioteka.assessments.signal;

import org.jspecify.annotations.NullMarked;
