package clinic.kinezioteka.defaults.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A list read by projection straight into its answer, part by part.
 *
 * @param <T> the item of the answer
 */
public final class Listing<T> {

    private final EntityManager entityManager;
    private final Class<T> item;
    private final String select;
    private final String from;
    private final String id;
    private final Function<T, UUID> idOf;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private @Nullable String time;
    private Function<T, Instant> timeOf = item -> Instant.EPOCH;
    private boolean descending;

    private Listing(
            EntityManager entityManager, Class<T> item, String select, String from, String id, Function<T, UUID> idOf) {
        this.entityManager = entityManager;
        this.item = item;
        this.select = select;
        this.from = from;
        this.id = id;
        this.idOf = idOf;
    }

    /**
     * A list in the order of its ids, which is that of their making.
     *
     * @param select what is read of each row, in HQL without the word select, as {@code new a.b.RoomView(r.id, …)}
     * @param from the entity and its alias, as {@code Room r}
     * @param id the id's path, as {@code r.id}; beside it stands {@code r.updatedAt}
     */
    public static <T> Listing<T> of(
            EntityManager entityManager, Class<T> item, String select, String from, String id, Function<T, UUID> idOf) {
        return new Listing<>(entityManager, item, select, from, id, idOf);
    }

    /** Adds a filter with one named parameter; without a value there is no filter. */
    public Listing<T> where(String condition, String name, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> several && several.isEmpty())) {
            conditions.add(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Adds a filter with all its named parameters; without any there is no filter. */
    public Listing<T> where(String condition, Map<String, ?> parameters) {
        if (!parameters.isEmpty()) {
            conditions.add(condition);
            values.putAll(parameters);
        }
        return this;
    }

    /** Orders by an instant instead, then by id. */
    public Listing<T> orderBy(String path, Function<T, Instant> instant) {
        time = path;
        timeOf = instant;
        return this;
    }

    /** The newest or latest first. */
    public Listing<T> descending() {
        descending = true;
        return this;
    }

    /** Reads the part that is asked for. */
    public Page<T> page(PageRequest request) {
        request.requireReadable();
        where(id + " in :listingIds", "listingIds", request.ids);
        where(id.substring(0, id.lastIndexOf('.')) + ".updatedAt >= :updatedSince", "updatedSince", request.since());
        int filters = Objects.hash(from, conditions.toString(), values.toString(), descending);
        Long total = request.count ? count() : null;
        if (request.cursor != null) {
            after(Cursor.read(request.cursor, filters));
        }
        int limit = request.limit();
        List<T> items = new ArrayList<>(query("select " + select + " from " + from + conditions() + order(), item)
                .setMaxResults(limit + 1)
                .getResultList());
        if (items.size() <= limit) {
            return new Page<>(items, null, total);
        }
        items.remove(limit);
        T last = items.get(limit - 1);
        return new Page<>(items, new Cursor(micros(timeOf.apply(last)), idOf.apply(last), filters).write(), total);
    }

    private Long count() {
        return query("select count(*) from " + from + conditions(), Long.class).getSingleResult();
    }

    private void after(Cursor cursor) {
        String beyond = descending ? "<" : ">";
        if (time == null) {
            conditions.add(id + " " + beyond + " :cursorId");
        } else {
            conditions.add("(%s %s :cursorTime or %s = :cursorTime and %s %s :cursorId)"
                    .formatted(time, beyond, time, id, beyond));
            values.put("cursorTime", Instant.EPOCH.plus(cursor.position(), ChronoUnit.MICROS));
        }
        values.put("cursorId", cursor.id());
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private String conditions() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private String order() {
        String direction = descending ? " desc" : "";
        return " order by " + (time == null ? "" : time + direction + ", ") + id + direction;
    }

    private <R> TypedQuery<R> query(String hql, Class<R> type) {
        TypedQuery<R> query = entityManager.createQuery(hql, type);
        values.forEach(query::setParameter);
        return query;
    }
}
