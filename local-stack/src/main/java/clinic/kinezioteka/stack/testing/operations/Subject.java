package clinic.kinezioteka.stack.testing.operations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An operation under test, with its row where it has one. */
final class Subject {
    private final Operation operation;
    private final @Nullable Row row;
    private @Nullable Call told;

    Subject(Operation operation, @Nullable Row row) {
        this.operation = operation;
        this.row = row;
    }

    Operation operation() {
        return operation;
    }

    boolean hasARow() {
        return row != null;
    }

    boolean isEmptyElsewhere() {
        return row != null && row.isEmptyElsewhere();
    }

    List<Row.Refusal> refusals() {
        return row == null ? List.of() : row.refusals();
    }

    Optional<String> exception(Column column) {
        return Optional.ofNullable(row).map(known -> known.exceptions().get(column));
    }

    /** The one request that is bent and refused in many ways and done in the end, since nothing has come of those. */
    Call call() {
        Call ready = told == null ? anew() : told;
        told = ready;
        return ready.copy();
    }

    /** A request with a story of its own. */
    Call anew() {
        return known().call();
    }

    /** A request that this role is to have done. */
    Call callOf(Role role) {
        boolean shared = operation.reads() || role == role();
        return shared && !known().hasAStoryOf(role) ? call() : known().call(role);
    }

    /** What is not told again under the same key. */
    Set<String> toldOnce() {
        return known().toldOnce();
    }

    private Row known() {
        return Optional.ofNullable(row).orElseThrow();
    }

    /** The first role that may and that fits. */
    Optional<Role> role(Predicate<Role> fits) {
        return operation.allowed().stream().filter(fits).findFirst();
    }

    Role role() {
        return operation.allowed().get(0);
    }
}
