package clinic.kinezioteka.defaults.note;

import clinic.kinezioteka.defaults.http.Versioned;
import java.util.UUID;

record NoteView(UUID id, String text, long version) implements Versioned {

    static NoteView of(Note note) {
        return new NoteView(note.id, note.text, note.version);
    }
}
