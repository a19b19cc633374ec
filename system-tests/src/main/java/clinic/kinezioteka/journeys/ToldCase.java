package clinic.kinezioteka.journeys;

import clinic.kinezioteka.journeys.play.Visit;
import clinic.kinezioteka.journeys.play.Watcher;
import java.io.PrintStream;
import java.util.List;

/** Tells on the terminal how a case goes. */
record ToldCase(PrintStream out, String name) implements Watcher {

    @Override
    public void booked(List<Visit> visits) {
        tell(visits.size() + " visits are booked");
    }

    @Override
    public void decided(Visit finalVisit, String decision) {
        tell("module %d is completed, gate: %s".formatted(finalVisit.module(), decision));
    }

    @Override
    public void closed() {
        tell("closed");
    }

    private void tell(String what) {
        out.printf("          %-22s %s%n", name, what);
    }
}
