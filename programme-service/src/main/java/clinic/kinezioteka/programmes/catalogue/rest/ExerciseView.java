package clinic.kinezioteka.programmes.catalogue.rest;

import clinic.kinezioteka.programmes.catalogue.Assistance;
import clinic.kinezioteka.programmes.catalogue.Dose;
import clinic.kinezioteka.programmes.catalogue.Exercise;
import clinic.kinezioteka.programmes.catalogue.ExerciseWords;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.catalogue.TechniqueVideos;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Exercise", description = "A technique of the catalogue.")
record ExerciseView(
        @Schema(description = "The exercise.", required = true, examples = "019a1200-0003-7000-8000-000000000001")
                UUID id,
        @Schema(description = "Version; grows when a release changes the entry.", required = true, examples = "2")
                long version,
        @Schema(description = "Code that plans name it by.", required = true, examples = "LUMBAR_STABILISATION")
                String code,
        @Schema(
                        description = "Name, in the language of the answer.",
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
        @Schema(description = "Dose of a draft.", required = true, nullable = true) @Nullable Dose defaultDose,
        @Schema(
                        description = "How it is done, in the language of the answer.",
                        required = true,
                        examples = "Find the middle position of the low back and keep it while one leg moves slowly.")
                String technique,
        @Schema(description = "What speaks against it; the therapist decides.", required = true)
                List<ContraindicationView> contraindications,
        @Schema(
                        description = "Video that shows the technique.",
                        required = true,
                        examples = "https://videos.kinezioteka.example/techniques/lumbar-stabilisation")
                URI video) {

    static ExerciseView of(Exercise exercise, Locale language, ExerciseWords words, TechniqueVideos videos) {
        return new ExerciseView(
                exercise.id(),
                exercise.version(),
                exercise.code(),
                words.name(exercise, language),
                exercise.family(),
                exercise.movementPattern(),
                exercise.modules(),
                exercise.regions(),
                exercise.devices(),
                exercise.maybeDoneAtHome(),
                exercise.isKey(),
                exercise.assistance(),
                exercise.defaultDose(),
                words.technique(exercise, language),
                exercise.contraindications().stream()
                        .map(one -> new ContraindicationView(one, words.contraindication(one, language)))
                        .toList(),
                videos.of(exercise));
    }
}
