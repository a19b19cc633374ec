package clinic.kinezioteka.programmes.catalogue.rest;

import clinic.kinezioteka.programmes.catalogue.Assistance;
import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.Region;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Exercise", description = "A technique of the catalogue.")
record ExerciseView(
        @Schema(description = "The exercise.", required = true, examples = "019a1200-0003-7000-8000-000000000001")
                UUID id,
        @Schema(description = "Version; the catalogue's entries never change.", required = true, examples = "3")
                long version,
        @Schema(description = "Code that plans name it by.", required = true, examples = "LUMBAR_STABILISATION")
                String code,
        @Schema(
                        description = "Name.",
                        required = true,
                        examples = "Stabilisation of the lumbar spine (muscular corset)")
                String name,
        @Schema(description = "Family of techniques.", required = true, examples = "STABILISATION") String family,
        @Schema(
                        description = "Pattern under which repetitions are counted.",
                        required = true,
                        nullable = true,
                        examples = "LUMBAR_STABILISATION")
                @Nullable
                String movementPattern,
        @Schema(description = "Modules that it belongs to.", required = true) List<Integer> modules,
        @Schema(description = "Regions that it fits.", required = true) List<Region> regions,
        @Schema(description = "Kinds of device to book with it.", required = true) List<String> devices,
        @Schema(description = "Whether it may be done at home.", required = true, examples = "true") boolean home,
        @Schema(description = "Whether the gate after module 2 counts its pattern.", required = true, examples = "true")
                boolean keyPattern,
        @Schema(description = "How much the patient moves himself.", required = true) Assistance assistance,
        @Schema(description = "Dose of a draft.", required = true, nullable = true) @Nullable Dose defaultDose) {

    static ExerciseView of(Exercise exercise) {
        return new ExerciseView(
                exercise.id(),
                1,
                exercise.code(),
                exercise.name(),
                exercise.family(),
                exercise.movementPattern(),
                exercise.modules(),
                exercise.regions(),
                exercise.devices(),
                exercise.maybeDoneAtHome(),
                exercise.isKey(),
                exercise.assistance(),
                exercise.defaultDose());
    }
}
