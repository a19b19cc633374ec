package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.programmes.catalogue.Dose;

/**
 * An exercise as it was done at a visit.
 *
 * @param code of the catalogue
 * @param dose what was done of it
 */
public record DoneExercise(String code, Dose dose) {}
