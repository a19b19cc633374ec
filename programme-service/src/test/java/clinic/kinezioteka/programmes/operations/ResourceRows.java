package clinic.kinezioteka.programmes.operations;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Practice;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Practitioners with their hours, rooms and devices. */
final class ResourceRows {
    private final FrontDesk desk;

    ResourceRows(FrontDesk desk) {
        this.desk = desk;
    }

    List<Row> all() {
        return List.of(
                Row.of("listPractitioners", () -> desk.plain()
                                .asking("id", desk.practice.doctorId)
                                .showing(desk.practice.doctorId))
                        .refuses(400, "bad-request", call -> call.asking("role", "PORTER")),
                Row.of("addPractitioner", () -> desk.plain().saying(practitioner()))
                        .refuses(422, "validation", call -> call.saying("languages", List.of("Lithuanian")))
                        .refuses(409, "duplicate-practitioner", Call::afterItself)
                        .except(Column.FOREIGN, "adds to the caller's own clinic"),
                Row.of("getPractitioner", () -> desk.on(desk.practice.doctorId))
                        .except(Column.REFUSED, "reads whatever is there"),
                Row.of("changePractitioner", () -> newcomer().saying("displayName", "Ona"))
                        .refuses(422, "validation", call -> call.saying("roles", List.of()))
                        .refuses(409, "duplicate-practitioner", this::withAnothersUser),
                Row.of("getAvailability", () -> desk.on(desk.practice.doctorId))
                        .except(Column.REFUSED, "reads whatever is there"),
                Row.of("replaceAvailability", () -> newcomer().saying(Practice.weekdays("09:00", "17:00")))
                        .refuses(
                                422, "availability-overlaps", call -> call.saying(Practice.weekdays("17:00", "09:00"))),
                Row.of("listRooms", () -> desk.plain()
                                .asking("id", desk.practice.roomId)
                                .showing(desk.practice.roomId))
                        .except(Column.REFUSED, "reads whatever is asked"),
                Row.of("addRoom", () -> desk.plain().saying("name", "Cabinet of a table"))
                        .refuses(422, "validation", call -> call.saying("name", " "))
                        .except(Column.FOREIGN, "adds to the caller's own clinic"),
                Row.of("getRoom", () -> desk.on(desk.practice.roomId))
                        .except(Column.REFUSED, "reads whatever is there"),
                Row.of("changeRoom", () -> desk.on(room()).saying("name", "Hall 2"))
                        .refuses(422, "validation", call -> call.saying("name", "")),
                Row.of("listDevices", () -> desk.plain()
                                .asking("kind", "TRACTION_TABLE")
                                .showing(desk.practice.tractionTableId))
                        .refuses(400, "bad-request", call -> call.asking("kind", "HAMMER")),
                Row.of("addDevice", () -> desk.plain().saying(device()))
                        .refuses(422, "validation", call -> call.saying("name", " "))
                        .except(Column.FOREIGN, "adds to the caller's own clinic"),
                Row.of("getDevice", () -> desk.on(desk.practice.tractionTableId))
                        .except(Column.REFUSED, "reads whatever is there"),
                Row.of("changeDevice", () -> desk.on(desk.practice.created("/api/v1/devices", device()))
                                .saying("name", "EMG 2"))
                        .refuses(422, "validation", call -> call.saying("name", "")));
    }

    private Call newcomer() {
        return desk.on(desk.practice.created("/api/v1/practitioners", practitioner()));
    }

    UUID room() {
        return desk.practice.created("/api/v1/rooms", Map.of("name", "Room of a table"));
    }

    private Call withAnothersUser(Call call) {
        Map<String, Object> another = practitioner();
        desk.practice.created("/api/v1/practitioners", another);
        return call.saying("userId", another.get("userId"));
    }

    /** The user is known to Keycloak only, so his id is nothing that this service could look for. */
    static Map<String, Object> practitioner() {
        return Map.of("displayName", "Jonas", "userId", Given.id().toString(), "roles", List.of("THERAPIST"));
    }

    private static Map<String, Object> device() {
        return Map.of("kind", "EMG_UNIT", "name", "EMG of a table");
    }
}
