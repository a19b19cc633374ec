/** What happens to every request before it is anybody's: trace, path, origin, and the headers of the answer. */
@NullMarked
package clinic.kinezioteka.gateway.edge;

import org.jspecify.annotations.NullMarked;
