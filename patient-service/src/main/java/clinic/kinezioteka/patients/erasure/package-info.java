/** Patients who are forgotten on request, and the receipts of what each service removed and keeps. */
@NullMarked
package clinic.kinezioteka.patients.erasure;

import org.jspecify.annotations.NullMarked;
