package clinic.kinezioteka.programmes.scheduling;

import clinic.kinezioteka.programmes.programme.ModuleCourse;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.ChainPlace;
import clinic.kinezioteka.programmes.visit.Visit;
import clinic.kinezioteka.programmes.visit.VisitStatus;
import clinic.kinezioteka.programmes.visit.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Tells a programme when the last visit of a module has got its time. */
@ApplicationScoped
public class ModuleBooked {

    private final Visits visits;
    private final ModuleCourse course;

    ModuleBooked(Visits visits, ModuleCourse course) {
        this.visits = visits;
        this.course = course;
    }

    public void tell(Visit visit) {
        visit.place().ifPresent(this::tell);
    }

    private void tell(ChainPlace place) {
        List<Visit> chain = visits.chainOf(place.programmeId(), place.module()).stream()
                .filter(visit -> visit.status() != VisitStatus.NO_SHOW)
                .toList();
        if (chain.stream().allMatch(visit -> visit.status().isPlaced())) {
            List<Appointment> all = chain.stream()
                    .flatMap(visit -> visit.appointment().stream())
                    .toList();
            course.scheduled(
                    place.programmeId(),
                    place.module(),
                    all.stream().map(Appointment::day).min(LocalDate::compareTo).orElseThrow(),
                    all.stream().map(Appointment::day).max(LocalDate::compareTo).orElseThrow());
        }
    }
}
