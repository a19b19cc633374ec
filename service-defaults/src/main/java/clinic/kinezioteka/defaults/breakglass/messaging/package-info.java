/** What a service hears of grants. */
@NullMarked
package clinic.kinezioteka.defaults.breakglass.messaging;

import org.jspecify.annotations.NullMarked;
