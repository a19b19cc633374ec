/** Protocols over HTTP. */
@NullMarked
package clinic.kinezioteka.assessments.protocol.rest;

import org.jspecify.annotations.NullMarked;
