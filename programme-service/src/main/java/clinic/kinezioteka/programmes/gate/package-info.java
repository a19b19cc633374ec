/** The decision after a DOCTOR_FINAL: proposed by rules, made by a doctor, kept with what it rested on. */
@NullMarked
package clinic.kinezioteka.programmes.gate;

import org.jspecify.annotations.NullMarked;
