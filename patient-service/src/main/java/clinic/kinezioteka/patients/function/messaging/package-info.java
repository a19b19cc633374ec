/** Function as assessment-service tells it. */
@NullMarked
package clinic.kinezioteka.patients.function.messaging;

import org.jspecify.annotations.NullMarked;
