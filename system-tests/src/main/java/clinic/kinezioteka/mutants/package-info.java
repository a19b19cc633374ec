/** Switches off one rule of the house at a time and sees whether a named test notices. */
@NullMarked
package clinic.kinezioteka.mutants;

import org.jspecify.annotations.NullMarked;
