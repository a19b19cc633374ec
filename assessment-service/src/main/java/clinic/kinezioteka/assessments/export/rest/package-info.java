/** The export over HTTP, a line for each measurement. */
@NullMarked
package clinic.kinezioteka.assessments.export.rest;

import org.jspecify.annotations.NullMarked;
