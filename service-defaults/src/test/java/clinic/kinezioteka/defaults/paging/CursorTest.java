package clinic.kinezioteka.defaults.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.defaults.failure.Unreadable;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CursorTest {

    private final Cursor cursor = new Cursor(1_700_000_000_000_001L, UUID.randomUUID(), 42);

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(Cursor.read(cursor.write(), 42)).isEqualTo(cursor);
    }

    @Test
    void isRefusedByAnotherList() {
        assertThatThrownBy(() -> Cursor.read(cursor.write(), 43)).isInstanceOf(Unreadable.class);
    }

    @Test
    void isRefusedWhenItIsNoCursor() {
        assertThatThrownBy(() -> Cursor.read("bm90aGluZw", 42)).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> Cursor.read("***", 42)).isInstanceOf(Unreadable.class);
    }
}
