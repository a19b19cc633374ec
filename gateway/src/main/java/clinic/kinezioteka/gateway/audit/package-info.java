/** The audit of all services as one list. */
@NullMarked
package clinic.kinezioteka.gateway.audit;

import org.jspecify.annotations.NullMarked;
