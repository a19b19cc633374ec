package clinic.kinezioteka.defaults.paging;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/**
 * A list that is there as a whole, since it is computed or comes with the program; answered in parts as every other.
 *
 * @param items in a stable order
 * @param filters what the list was asked for beside its part, so that a cursor of another is known
 */
public record WholeList<T>(List<T> items, Object filters) {

    /** The part that is asked for: of items with one of the ids, changed since. */
    public Page<T> page(
            PageRequest request, Function<T, ? extends Collection<UUID>> idsOf, Function<T, Instant> changedAt) {
        request.requireReadable();
        Instant since = request.since();
        List<T> asked = items.stream()
                .filter(item ->
                        request.ids.isEmpty() || idsOf.apply(item).stream().anyMatch(request.ids::contains))
                .filter(item -> since == null || !changedAt.apply(item).isBefore(since))
                .toList();
        int hash = Objects.hash(filters.toString(), request.ids, since);
        long from =
                request.cursor == null ? 0 : Cursor.read(request.cursor, hash).position();
        int limit = request.limit();
        List<T> part = asked.stream().skip(from).limit(limit).toList();
        boolean ends = from + part.size() >= asked.size();
        return new Page<>(
                part,
                ends ? null : new Cursor(from + limit, new UUID(0, 0), hash).write(),
                request.count ? (long) asked.size() : null);
    }
}
