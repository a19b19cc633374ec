/** Answers to referrals over HTTP. */
@NullMarked
package clinic.kinezioteka.patients.answering.rest;

import org.jspecify.annotations.NullMarked;
