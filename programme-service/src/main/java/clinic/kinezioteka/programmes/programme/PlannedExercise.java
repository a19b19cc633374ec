package clinic.kinezioteka.programmes.programme;

import clinic.kinezioteka.programmes.catalogue.Dose;
import org.jspecify.annotations.Nullable;

/**
 * An exercise as planned for this patient.
 *
 * @param code of the catalogue
 * @param dose per session, null where the technique needs none
 * @param instructions the doctor's own words for this patient
 * @param video link to the patient's own technique video
 */
public record PlannedExercise(
        String code, @Nullable Dose dose, @Nullable String instructions, @Nullable String video) {}
