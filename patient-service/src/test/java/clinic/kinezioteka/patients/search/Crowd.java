package clinic.kinezioteka.patients.search;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Many patients of a clinic of their own, with the keys that the service would give them; gone when closed. */
final class Crowd implements AutoCloseable {
    private static final String PEOPLE =
            """
            with names as (
                select n, uuidv7() as id,
                       (array['Jonas','Ona','Petras','Rasa','Tomas','Asta','Lukas','Daiva','Marek','Ewa','Olga','Igor'])
                           [1 + n %% 12] as given,
                       initcap((array['ka','pe','ba','ra','zu','vi','sta','lu','mi','gri','no','de','ja','sa','ur'])
                           [1 + (n / 12) %% 15]
                           || (array['zlau','trau','lan','dze','kaus','sili','nevi','kov','siu','gai','bo','rim'])
                           [1 + (n / 180) %% 12]
                           || (array['skas','skiene','skaite','aitis','iene','ius','kas','ski','ov','ova'])
                           [1 + (n / 2160) %% 10]) as family,
                       date '1930-01-01' + n %% 25000 as birth,
                       '6' || lpad((n * 7 %% 10000000)::text, 7, '0') as phone
                from generate_series(1, %2$d) n),
            people as (
                insert into patient (id, version, clinic_id, given_name, family_name, birth_date, sex, phone, status,
                                     recorded_at, updated_at)
                select id, 0, '%1$s', given, family, birth, 'FEMALE', '+370' || phone, 'ACTIVE', now(), now() from names),
            numbers as (
                insert into patient_identifier (clinic_id, patient_id, system, value)
                select '%1$s', id, 'LT_PERSONAL_CODE', 'CROWD' || n from names)
            insert into patient_key (clinic_id, patient_id, kind, key)
            select '%1$s', id, kind, key from names, lateral (values
                ('NAME_PART', lower(given)), ('NAME_PART', lower(family)),
                ('FULL_NAME', lower(given) || '|' || lower(family)),
                ('GIVEN_NAME_AND_BIRTH', lower(given) || '|' || birth),
                ('FAMILY_NAME_AND_BIRTH', lower(family) || '|' || birth),
                ('PHONE', '+370' || phone), ('PHONE_WITHOUT_PLUS', '370' || phone), ('PHONE_WITHOUT_PLUS', phone),
                ('PHONE_WITHOUT_PLUS', '0' || phone), ('PHONE_WITHOUT_PLUS', '8' || phone)) as keys (kind, key)
            """;
    private static final String OF_PATIENTS =
            "from pg_stat_user_tables where relname in ('patient', 'patient_key', 'patient_identifier')";
    private static final String SESSIONS =
            """
            select count(*) from pg_stat_activity
            where usename = current_user and datname = current_database() and pid <> pg_backend_pid()""";

    private final UUID clinicId = UUID.randomUUID();
    private final Connection runtime;

    /** Under row-level security, as the service writes; tended as the database does by itself within minutes. */
    Crowd(int size) throws SQLException {
        runtime = connect("quarkus.datasource");
        try (Connection owner = connect("quarkus.flyway");
                Statement write = runtime.createStatement();
                Statement tend = owner.createStatement()) {
            write.execute("select set_config('app.clinic', '" + clinicId + "', false)");
            write.execute(PEOPLE.formatted(clinicId, size));
            for (String table : List.of("patient", "patient_key", "patient_identifier")) {
                tend.execute("vacuum analyze " + table);
            }
        }
    }

    UUID clinicId() {
        return clinicId;
    }

    /** How often the tables of patients were read so far; a session tells the last of it when it ends. */
    Scans scans(AgroalDataSource service) throws SQLException {
        await().until(() -> {
            service.flush(AgroalDataSource.FlushMode.IDLE);
            return number(SESSIONS) == 0;
        });
        return new Scans(number("select sum(seq_scan) " + OF_PATIENTS), number("select sum(idx_scan) " + OF_PATIENTS));
    }

    private long number(String query) throws SQLException {
        try (Statement read = runtime.createStatement();
                ResultSet count = read.executeQuery(query)) {
            count.next();
            return count.getLong(1);
        }
    }

    /**
     * Reads of the tables of patients.
     *
     * @param sequential from the first row to the last
     * @param byIndex of any of them
     */
    record Scans(long sequential, long byIndex) {}

    @Override
    public void close() throws SQLException {
        try (runtime;
                Statement forget = runtime.createStatement()) {
            forget.execute("delete from patient");
        }
    }

    private static Connection connect(String role) throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue(role + ".username", String.class),
                config.getValue(role + ".password", String.class));
    }
}
