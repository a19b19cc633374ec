/** What the other services hear and answer of erasures. */
@NullMarked
package clinic.kinezioteka.patients.erasure.messaging;

import org.jspecify.annotations.NullMarked;
