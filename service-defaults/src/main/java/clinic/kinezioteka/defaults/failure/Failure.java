package clinic.kinezioteka.defaults.failure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command that cannot be done. The type is a slug of {@code docs/problems.md}; the detail is for people and never
 * repeats a rejected value; members are what a client needs to go on.
 */
public abstract sealed class Failure extends RuntimeException
        permits Conflict, Forbidden, NotFound, PreconditionFailed, PreconditionRequired, RuleBroken, Unreadable {

    private static final long serialVersionUID = 1L;

    private final String type;
    private final transient List<Violation> violations = new ArrayList<>();
    private final transient List<Object> conflicts = new ArrayList<>();
    private final transient Map<String, @Nullable Object> members = new LinkedHashMap<>();

    Failure(String type, String detail) {
        this(type, detail, null);
    }

    Failure(String type, String detail, @Nullable Throwable cause) {
        super(detail, cause, false, false);
        this.type = type;
    }

    /** Adds a member to the problem. */
    public Failure with(String member, @Nullable Object value) {
        members.put(member, value);
        return this;
    }

    /** Names a field of the request that breaks a rule. */
    public Failure violation(String field, String message) {
        violations.add(new Violation(field, message));
        return this;
    }

    /**
     * Names its fields as the whole request names them, where it was told of a part alone: {@code touch} of
     * {@code findings[0]} becomes {@code findings[0].touch}. Told once, by whoever knows where the part stands.
     */
    public Failure within(String part) {
        if (!part.isEmpty()) {
            violations.replaceAll(one -> new Violation(part + "." + one.field(), one.message()));
        }
        return this;
    }

    /** Throws itself once it names a field; a rule that looks at many fields tells all of them at once. */
    public void throwIfViolated() {
        if (!violations.isEmpty()) {
            throw this;
        }
    }

    /** Adds one of the conflicts that stand against the command. */
    public Failure conflict(Object conflict) {
        conflicts.add(conflict);
        return this;
    }

    public String type() {
        return type;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Violation> violations() {
        return List.copyOf(violations);
    }

    public List<Object> conflicts() {
        return List.copyOf(conflicts);
    }

    public Map<String, @Nullable Object> members() {
        return members;
    }
}
