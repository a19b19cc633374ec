package clinic.kinezioteka.stack.testing.operations;

import clinic.kinezioteka.stack.testing.Clinics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request that an operation does: on what, asking and saying what, and whose it is. Each that is handed out may be
 * bent at will.
 */
public final class Call {
    private final List<Object> ids;
    private final Map<String, Object> query = new LinkedHashMap<>();
    private final Map<String, Object> body = new LinkedHashMap<>();
    private final Set<String> shown = new TreeSet<>();
    private byte @Nullable [] file;
    private UUID clinic = Clinics.VILNIUS;
    private UUID patient = Ids.ofNothing();
    private long version;
    private boolean afterItself;

    private Call(Object... ids) {
        this.ids = List.of(ids);
    }

    Call copy() {
        Call copy = new Call(ids.toArray());
        copy.query.putAll(query);
        copy.body.putAll(body);
        copy.shown.addAll(shown);
        copy.file = file;
        copy.clinic = clinic;
        copy.patient = patient;
        copy.version = version;
        return copy;
    }

    /** On what the ids in the path name, in their order; the body is empty and the version 0. */
    public static Call on(Object... ids) {
        return new Call(ids);
    }

    /** Of an operation without an id in its path. */
    public static Call plain() {
        return new Call();
    }

    public Call asking(String parameter, Object value) {
        query.put(parameter, value);
        return this;
    }

    public Call saying(Map<String, ?> fields) {
        body.putAll(fields);
        return this;
    }

    public Call saying(String field, Object value) {
        return saying(Map.of(field, value));
    }

    /** Sends the body's fields and this file as the parts of a form. */
    public Call sending(byte[] content) {
        this.file = content;
        return this;
    }

    /** Whose data it is about; he may do what the role {@code patient} may. */
    public Call of(UUID patientId) {
        this.patient = patientId;
        return this;
    }

    /** The clinic of the caller, where it is not Vilnius. */
    public Call in(UUID clinicId) {
        this.clinic = clinicId;
        return this;
    }

    /** The version that is there, for an operation that asks for it. */
    public Call at(long present) {
        this.version = present;
        return this;
    }

    /** What the answer holds, and holds for nobody else. */
    public Call showing(UUID id) {
        shown.add(id.toString());
        return this;
    }

    /** Sent a second time, when it has been done. */
    public Call afterItself() {
        this.afterItself = true;
        return this;
    }

    /** The first id in the path. */
    public UUID id() {
        return UUID.fromString(ids.get(0).toString());
    }

    List<Object> ids() {
        return ids;
    }

    Map<String, Object> query() {
        return query;
    }

    /** What it says. */
    public Map<String, Object> body() {
        return body;
    }

    Set<String> shown() {
        return shown;
    }

    byte @Nullable [] file() {
        return file;
    }

    UUID clinic() {
        return clinic;
    }

    UUID elsewhere() {
        return clinic.equals(Clinics.VILNIUS) ? Clinics.KAUNAS : Clinics.VILNIUS;
    }

    /** Whose data it is about. */
    public UUID patient() {
        return patient;
    }

    long version() {
        return version;
    }

    boolean isAfterItself() {
        return afterItself;
    }
}
