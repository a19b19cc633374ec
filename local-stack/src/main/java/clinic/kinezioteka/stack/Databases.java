package clinic.kinezioteka.stack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** One database per service, each with an owner for migrations, a runtime role and a role of the outbox relay. */
final class Databases {

    private static final List<String> ROLES = List.of("owner", "runtime", "relay");
    private static final List<String> EXTENSIONS = List.of("btree_gist", "pg_trgm", "unaccent");

    private Databases() {}

    static void createMissing(List<String> names, DataSource cluster, DataSource template) {
        try (Connection connection = cluster.getConnection();
                Statement statement = connection.createStatement()) {
            if (exists(statement, names.get(names.size() - 1))) {
                return;
            }
            createExtensions(template);
            for (String name : names) {
                create(statement, name);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot create the databases of the services", e);
        }
    }

    private static boolean exists(Statement statement, String database) throws SQLException {
        try (ResultSet found =
                statement.executeQuery("select 1 from pg_database where datname = '%s'".formatted(database))) {
            return found.next();
        }
    }

    /** Every database copies the template, extensions included. */
    private static void createExtensions(DataSource template) throws SQLException {
        try (Connection connection = template.getConnection();
                Statement statement = connection.createStatement()) {
            for (String extension : EXTENSIONS) {
                statement.execute("create extension if not exists " + extension);
            }
        }
    }

    private static void create(Statement statement, String database) throws SQLException {
        if (exists(statement, database)) {
            return;
        }
        for (String role : ROLES) {
            String name = database + "_" + role;
            statement.execute("drop role if exists " + name);
            statement.execute("create role %s login nosuperuser nobypassrls password '%s'".formatted(name, name));
        }
        statement.execute("create database %s owner %s_owner".formatted(database, database));
    }
}
