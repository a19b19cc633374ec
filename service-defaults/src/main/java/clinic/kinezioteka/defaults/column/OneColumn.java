package clinic.kinezioteka.defaults.column;

import jakarta.persistence.EntityManager;
import org.hibernate.query.NativeQuery;

/**
 * Native SQL that answers in one column, planned once. Of {@code createNativeQuery(sql, type)} with a plain type
 * Hibernate 7.4 finds no plan again: each call adds one, is compared with all of them, and pushes out those of others.
 */
public final class OneColumn {

    private OneColumn() {}

    /** @param column its name in the answer of the SQL */
    @SuppressWarnings("unchecked")
    public static <T> NativeQuery<T> query(EntityManager entityManager, String sql, String column, Class<T> type) {
        return entityManager.createNativeQuery(sql).unwrap(NativeQuery.class).addScalar(column, type);
    }
}
