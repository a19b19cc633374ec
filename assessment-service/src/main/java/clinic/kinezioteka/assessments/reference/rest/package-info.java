/** Reference sets over HTTP. */
@NullMarked
package clinic.kinezioteka.assessments.reference.rest;

import org.jspecify.annotations.NullMarked;
