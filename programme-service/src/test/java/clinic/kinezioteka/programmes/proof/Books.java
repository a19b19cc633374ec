package clinic.kinezioteka.programmes.proof;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the database holds of a clinic at one moment, read as the service's own role reads it.
 *
 * @param visits by id, in the order of their chains
 * @param taken who and what is taken by visits and by reservations that have not expired
 * @param offers what was ever offered to those who wait
 * @param waiting the waiting list
 * @param told the outbox by the ids of its events
 */
record Books(
        Map<UUID, VisitRow> visits,
        Map<UUID, TakenRow> taken,
        Map<UUID, OfferRow> offers,
        Map<UUID, WaitingRow> waiting,
        Map<UUID, ToldRow> told) {

    private static final String VISITS =
            """
            select *, array(select jsonb_array_elements_text(coalesce(device_ids, '[]'))) as devices from visit
            order by programme_id, module, position, id
            """;
    private static final String TAKEN =
            "select * from booking where expires_at is null or expires_at > now() order by id";
    private static final String OFFERS =
            "select *, status = 'OPEN' and expires_at > now() as stands from waitlist_offer order by id";
    private static final String WAITING = "select * from waitlist_entry order by id";
    private static final String TOLD = "select * from outbox order by id";

    /** A visit: where it stands in its chain (0 when free), and its last booking. */
    record VisitRow(
            UUID id,
            UUID patientId,
            @Nullable UUID programmeId,
            int module,
            int position,
            String kind,
            String status,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable UUID practitionerId,
            @Nullable UUID roomId,
            Set<String> deviceIds,
            long sequence) {

        /** Whether it will take place or has. */
        boolean isPlaced() {
            return Set.of("BOOKED", "CHECKED_IN", "COMPLETED").contains(status);
        }

        boolean isSession() {
            return kind.equals("SESSION");
        }

        /** When, with whom, where and with what; each null when it never had a time. */
        List<@Nullable Object> booking() {
            return Arrays.asList(start, end, practitionerId, roomId, start == null ? null : deviceIds);
        }
    }

    /** What is taken, and by which reservation as long as it is not booked. */
    record TakenRow(
            UUID resourceId, UUID visitId, Instant from, Instant until, String status, @Nullable UUID reservationId) {

        boolean overlaps(TakenRow other) {
            return resourceId.equals(other.resourceId) && from.isBefore(other.until) && other.from.isBefore(until);
        }
    }

    /** An offer, and whether it can be taken now. */
    record OfferRow(UUID id, UUID entryId, UUID visitId, String status, boolean stands) {}

    record WaitingRow(UUID id, UUID visitId, String status) {}

    record ToldRow(String topic, String type, UUID subject, long sequence, String event) {}

    /** Reads all of it in the transaction of a statement. */
    static Books read(Statement asRuntime) throws SQLException {
        return new Books(
                all(asRuntime, VISITS, Books::visit),
                all(asRuntime, TAKEN, Books::taken),
                all(asRuntime, OFFERS, Books::offer),
                all(asRuntime, WAITING, Books::waiting),
                all(asRuntime, TOLD, Books::told));
    }

    private static <R> Map<UUID, R> all(Statement statement, String query, Row<R> row) throws SQLException {
        Map<UUID, R> all = new LinkedHashMap<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                all.put(rows.getObject("id", UUID.class), row.read(rows));
            }
        }
        return all;
    }

    private interface Row<R> {
        R read(ResultSet row) throws SQLException;
    }

    private static VisitRow visit(ResultSet row) throws SQLException {
        Array devices = row.getArray("devices");
        return new VisitRow(
                row.getObject("id", UUID.class),
                row.getObject("patient_id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getInt("module"),
                row.getInt("position"),
                row.getString("kind"),
                row.getString("status"),
                instant(row.getTimestamp("starts_at")),
                instant(row.getTimestamp("ends_at")),
                row.getObject("practitioner_id", UUID.class),
                row.getObject("room_id", UUID.class),
                Set.of((String[]) devices.getArray()),
                row.getLong("sequence"));
    }

    private static TakenRow taken(ResultSet row) throws SQLException {
        return new TakenRow(
                row.getObject("resource_id", UUID.class),
                row.getObject("visit_id", UUID.class),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("status"),
                row.getObject("reservation_id", UUID.class));
    }

    private static OfferRow offer(ResultSet row) throws SQLException {
        return new OfferRow(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getObject("visit_id", UUID.class),
                row.getString("status"),
                row.getBoolean("stands"));
    }

    private static WaitingRow waiting(ResultSet row) throws SQLException {
        return new WaitingRow(
                row.getObject("id", UUID.class), row.getObject("visit_id", UUID.class), row.getString("status"));
    }

    private static ToldRow told(ResultSet row) throws SQLException {
        return new ToldRow(
                row.getString("topic"),
                row.getString("type"),
                row.getObject("subject", UUID.class),
                row.getLong("sequence"),
                row.getString("event"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
