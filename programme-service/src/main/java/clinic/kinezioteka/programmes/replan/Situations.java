package clinic.kinezioteka.programmes.replan;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.availability.Calendars;
import clinic.kinezioteka.programmes.availability.Calendars.Known;
import clinic.kinezioteka.programmes.availability.ClinicResources;
import clinic.kinezioteka.programmes.clinic.Clinics;
import clinic.kinezioteka.programmes.disruption.Movable;
import clinic.kinezioteka.programmes.disruption.PatientBook;
import clinic.kinezioteka.programmes.disruption.PatientBook.Chain;
import clinic.kinezioteka.programmes.disruption.Situation;
import clinic.kinezioteka.programmes.timetable.SchedulingSettings;
import clinic.kinezioteka.programmes.timetable.Surroundings;
import clinic.kinezioteka.programmes.visit.Appointment;
import clinic.kinezioteka.programmes.visit.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads all that a search for other places has to know; the clinic once for all visits. */
@ApplicationScoped
class Situations {
    /** Rest days and deadlines of a chain reach so far. */
    private static final int DAYS_AROUND = 4;

    private final ClinicResources resources;
    private final Calendars calendars;
    private final ChainsOfPatients chains;
    private final Clinics clinics;
    private final Tenant tenant;
    private final ReplanSettings settings;
    private final SchedulingSettings scheduling;
    private final EntityManager entityManager;

    Situations(
            ClinicResources resources,
            Calendars calendars,
            ChainsOfPatients chains,
            Clinics clinics,
            Tenant tenant,
            ReplanSettings settings,
            SchedulingSettings scheduling,
            EntityManager entityManager) {
        this.resources = resources;
        this.calendars = calendars;
        this.chains = chains;
        this.clinics = clinics;
        this.tenant = tenant;
        this.settings = settings;
        this.scheduling = scheduling;
        this.entityManager = entityManager;
    }

    /**
     * What stands while an outage lasts.
     *
     * @param concerned visits that have to move
     * @param others visits that may make way
     */
    Situation during(Outage outage, Collection<Visit> concerned, Collection<Visit> others) {
        List<Visit> all = new ArrayList<>(concerned);
        all.addAll(others);
        Set<UUID> moving = all.stream().map(Visit::id).collect(Collectors.toSet());
        LocalDate first = later(
                clinics.today(),
                all.stream()
                        .map(Situations::dayOf)
                        .min(LocalDate::compareTo)
                        .orElseThrow()
                        .minusDays(settings.days()));
        LocalDate last = all.stream()
                .map(Situations::dayOf)
                .max(LocalDate::compareTo)
                .orElseThrow()
                .plusDays(settings.days());
        Instant from = startOf(first.minusDays(DAYS_AROUND));
        Instant to = startOf(last.plusDays(DAYS_AROUND));
        Surroundings clinic = resources
                .around(tenant.clinicId(), from, to, Set.of(), moving, false)
                .without(outage.resourceId(), outage.during());
        List<UUID> patients = all.stream().map(Visit::patientId).distinct().toList();
        Known known = calendars.of(patients, from, to, moving, false);
        forgetBookings();
        Map<UUID, List<Chain>> chainsOf = new LinkedHashMap<>();
        patients.forEach(patient -> chainsOf.put(patient, chains.of(patient, all, from, to)));
        Set<UUID> hasTo = concerned.stream().map(Visit::id).collect(Collectors.toSet());
        return new Situation(
                clinic,
                patients.stream()
                        .map(patient -> new PatientBook(
                                patient,
                                chainsOf.getOrDefault(patient, List.of()),
                                known.of(patient).taken()))
                        .toList(),
                chainsOf.entrySet().stream()
                        .flatMap(entry -> entry.getValue().stream()
                                .flatMap(chain -> chain.steps().stream())
                                .filter(step -> moving.contains(step.visitId()))
                                .map(step -> new Movable(entry.getKey(), step, hasTo.contains(step.visitId()))))
                        .toList(),
                first,
                last,
                scheduling);
    }

    /** Thousands, among which every further statement would look for changes. */
    private void forgetBookings() {
        entityManager.flush();
        entityManager.clear();
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clinics.zone()).toInstant();
    }

    private static LocalDate dayOf(Visit visit) {
        return visit.appointment().map(Appointment::day).orElseThrow();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
