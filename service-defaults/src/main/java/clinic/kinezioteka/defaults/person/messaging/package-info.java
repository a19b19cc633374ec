/** What a service hears of records that became one. */
@NullMarked
package clinic.kinezioteka.defaults.person.messaging;

import org.jspecify.annotations.NullMarked;
