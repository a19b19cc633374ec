/** Checks after the third session whether the pain answers to the treatment, and offers a review where it does not. */
@NullMarked
package clinic.kinezioteka.programmes.response;

import org.jspecify.annotations.NullMarked;
