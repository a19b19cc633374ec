/** How measurements are written as JSON in columns. */
@NullMarked
package clinic.kinezioteka.assessments.kind.rest;

import org.jspecify.annotations.NullMarked;
