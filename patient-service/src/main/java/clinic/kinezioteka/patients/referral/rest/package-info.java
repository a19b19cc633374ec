/** Referrals over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.referral.rest;

import org.jspecify.annotations.NullMarked;
