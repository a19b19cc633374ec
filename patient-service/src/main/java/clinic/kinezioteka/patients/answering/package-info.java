/** The clinic answers a referral: it takes the patient, or tells the partner why not. */
@NullMarked
package clinic.kinezioteka.patients.answering;

import org.jspecify.annotations.NullMarked;
