/** Follow-ups over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.followup.rest;

import org.jspecify.annotations.NullMarked;
