package clinic.kinezioteka.defaults.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record NoteText(@NotBlank @Size(max = 200) String text) {}
