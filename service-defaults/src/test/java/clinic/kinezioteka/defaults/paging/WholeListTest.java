package clinic.kinezioteka.defaults.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.kinezioteka.defaults.failure.Unreadable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class WholeListTest {

    private static final WholeList<Long> NUMBERS =
            new WholeList<>(LongStream.range(0, 25).boxed().toList(), "numbers");

    @Test
    void goesOnWhereAPartEnds() {
        PageRequest request = asking("10");
        Page<Long> first = page(NUMBERS, request);
        request.cursor = Objects.requireNonNull(first.next());
        Page<Long> second = page(NUMBERS, request);
        request.cursor = Objects.requireNonNull(second.next());
        Page<Long> third = page(NUMBERS, request);
        assertThat(first.items()).hasSize(10).first().isEqualTo(0L);
        assertThat(second.items()).hasSize(10).first().isEqualTo(10L);
        assertThat(third.items()).hasSize(5).first().isEqualTo(20L);
        assertThat(third.next()).isNull();
    }

    @Test
    void takesTwentyUnlessTold() {
        assertThat(page(NUMBERS, new PageRequest()).items()).hasSize(20);
    }

    @Test
    void takesOnlyWhatIsAskedFor() {
        PageRequest request = asking("100");
        request.ids = List.of(new UUID(0, 3), new UUID(0, 24), new UUID(0, 99));
        request.count = true;
        assertThat(page(NUMBERS, request).items()).containsExactly(3L, 24L);
        assertThat(page(NUMBERS, request).total()).isEqualTo(2L);
        request.updatedSince = Instant.ofEpochSecond(24).atOffset(ZoneOffset.UTC);
        assertThat(page(NUMBERS, request).items()).containsExactly(24L);
    }

    @Test
    void refusesTheCursorOfAnotherList() {
        PageRequest request = asking("10");
        request.cursor = page(NUMBERS, request).next();
        WholeList<Long> others = new WholeList<>(NUMBERS.items(), "others");
        assertThatThrownBy(() -> page(others, request)).isInstanceOf(Unreadable.class);
    }

    private static Page<Long> page(WholeList<Long> list, PageRequest request) {
        return list.page(request, number -> List.of(new UUID(0, number)), Instant::ofEpochSecond);
    }

    private static PageRequest asking(String limit) {
        PageRequest request = new PageRequest();
        request.limit = limit;
        return request;
    }
}
