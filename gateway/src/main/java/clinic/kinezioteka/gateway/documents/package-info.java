/** What people and tools read about the interface: the merged OpenAPI, its page, the pages of problems. */
@NullMarked
package clinic.kinezioteka.gateway.documents;

import org.jspecify.annotations.NullMarked;
