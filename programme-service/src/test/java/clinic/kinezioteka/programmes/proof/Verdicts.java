package clinic.kinezioteka.programmes.proof;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.proof.Books.VisitRow;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import net.jqwik.api.statistics.Statistics;

/** Judges each command at once: what is acknowledged is told once and keeps every promise, what is refused leaves no trace. */
final class Verdicts implements AutoCloseable {

    private final OpenBooks open;
    private final List<VisitRow> freed = new ArrayList<>();
    private Books books;

    Verdicts(UUID clinicId) {
        this.open = new OpenBooks(clinicId);
        this.books = open.read();
    }

    /** As they stood after the last command. */
    Books books() {
        return books;
    }

    /** Visits as they stood when they gave a time up. */
    List<VisitRow> freed() {
        return List.copyOf(freed);
    }

    Response command(String what, Supplier<Response> command) {
        Response answer = command.get();
        assertThat(answer.statusCode()).as(answer.asString()).isLessThan(500);
        boolean done = answer.statusCode() < 300;
        Statistics.label(what).collect(done ? "done" : answer.jsonPath().getString("type"));
        Changes changes = read();
        if (done) {
            changes.assertToldOnce();
            freed.addAll(changes.freed());
            assertPromises();
        } else {
            changes.assertNothing();
            assertThat(answer.asString()).as("nobody else is there").doesNotContain("omebody else", "thers took");
        }
        return answer;
    }

    /** What the clinic does by itself touches no visit. */
    void byItself(Runnable job) {
        job.run();
        Changes changes = read();
        changes.assertToldOnce();
        assertThat(changes.after().visits()).isEqualTo(changes.before().visits());
        assertPromises();
    }

    void expireReservations() {
        byItself(open::expireReservations);
    }

    private Changes read() {
        Changes changes = new Changes(books, open.read());
        books = changes.after();
        return changes;
    }

    private void assertPromises() {
        new Promises(books, Requests.ZONE, Courses.WINDOWS).assertKept();
    }

    @Override
    public void close() {
        open.close();
    }
}
