package clinic.kinezioteka.stack.testing.operations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What the document cannot tell of an operation: a request that is done, those that are refused, and what is special. */
public final class Row {
    private final String operation;
    private final Supplier<Call> story;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<Column, String> exceptions = new EnumMap<>(Column.class);

    private final Map<Role, Supplier<Call>> stories = new EnumMap<>(Role.class);
    private final Set<String> toldOnce = new HashSet<>();
    private boolean empty;

    private Row(String operation, Supplier<Call> story) {
        this.operation = operation;
        this.story = story;
    }

    /** The story makes what the request needs, and the request, anew each time. */
    public static Row of(String operation, Supplier<Call> story) {
        return new Row(operation, story);
    }

    /**
     * Bent in this way the request is refused with the status and the type of problem, and nothing is changed; for a 409
     * the bending may change what is there, and gets a story of its own.
     */
    public Row refuses(int status, String problem, UnaryOperator<Call> bending) {
        refusals.add(new Refusal(status, problem, bending));
        return this;
    }

    /** The column does not apply, for the reason. */
    public Row except(Column column, String reason) {
        exceptions.put(column, reason);
        return this;
    }

    /** What this role may do it on, where that is not what the first role may. */
    public Row by(Role role, Supplier<Call> own) {
        stories.put(role, own);
        return this;
    }

    /** The field stands in the first answer only, not where the same command is sent again under its key. */
    public Row tellsOnce(String field) {
        toldOnce.add(field);
        return this;
    }

    /** Whoever may not see, or asks for what is not there, is answered as if nothing were kept. */
    public Row emptyElsewhere() {
        empty = true;
        return except(Column.ABSENT, "nothing is kept");
    }

    boolean isEmptyElsewhere() {
        return empty;
    }

    String operation() {
        return operation;
    }

    Call call() {
        return story.get();
    }

    boolean hasAStoryOf(Role role) {
        return stories.containsKey(role);
    }

    Call call(Role role) {
        return stories.getOrDefault(role, story).get();
    }

    Set<String> toldOnce() {
        return toldOnce;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    Map<Column, String> exceptions() {
        return exceptions;
    }

    /** A way to ask in vain. */
    record Refusal(int status, String problem, UnaryOperator<Call> bending) {

        boolean liesInWhatIsThere() {
            return status == 409;
        }
    }
}
