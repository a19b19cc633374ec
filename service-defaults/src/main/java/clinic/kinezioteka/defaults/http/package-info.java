/** What every answer of a service has in common: problems, versions, request ids, refused paths. */
@NullMarked
package clinic.kinezioteka.defaults.http;

import org.jspecify.annotations.NullMarked;
