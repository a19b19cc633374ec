package clinic.kinezioteka.programmes.search;

import clinic.kinezioteka.programmes.protocol.VisitKind;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One reason why a visit finds no place on a day. */
record Obstacle(HardConstraint constraint, List<UUID> resources, String detail) {

    private Obstacle(HardConstraint constraint, String detail) {
        this(constraint, List.of(), detail);
    }

    static Obstacle past() {
        return new Obstacle(
                HardConstraint.NOT_IN_THE_PAST, "the day is past; only a retrospective entry may lie there");
    }

    static Obstacle notice() {
        return new Obstacle(HardConstraint.NOTICE, "each possible start lies within the clinic's minimum notice");
    }

    static Obstacle closed() {
        return new Obstacle(HardConstraint.CLOSURE, "the clinic is closed at that time");
    }

    static Obstacle outsideOpeningHours() {
        return new Obstacle(HardConstraint.OPENING_HOURS, "the clinic is not open at that time");
    }

    static Obstacle patient() {
        return new Obstacle(HardConstraint.PATIENT_OVERLAP, "the patient has another visit at each possible start");
    }

    static Obstacle nobodyWorks(VisitKind kind) {
        return new Obstacle(HardConstraint.WEEKLY_HOURS, "no " + role(kind) + " works at that time");
    }

    static Obstacle absent(VisitKind kind, List<UUID> all) {
        return new Obstacle(HardConstraint.ABSENCE, all, "each " + role(kind) + " who works then is absent");
    }

    static Obstacle practitioners(VisitKind kind, List<UUID> all) {
        return new Obstacle(
                HardConstraint.PRACTITIONER_OVERLAP, all, "each " + role(kind) + " who works then is taken");
    }

    static Obstacle rooms(VisitKind kind, List<UUID> all) {
        return new Obstacle(HardConstraint.ROOM_OVERLAP, all, "no room fit for " + kind + " is free");
    }

    static Obstacle roomsClosed(VisitKind kind, List<UUID> all) {
        return new Obstacle(HardConstraint.CLOSURE, all, "each room fit for " + kind + " is closed");
    }

    static Obstacle devicesInMaintenance(DeviceKind kind, List<UUID> all) {
        return new Obstacle(HardConstraint.CLOSURE, all, "each unit of " + kind + " is in maintenance");
    }

    static Obstacle devices(DeviceKind kind, List<UUID> all) {
        return new Obstacle(HardConstraint.DEVICE_OVERLAP, all, "no unit of " + kind + " is free");
    }

    static Obstacle devicesElsewhere() {
        return new Obstacle(
                HardConstraint.DEVICE_IN_ITS_ROOM,
                "no room that is free has, or can be given, every device at that time");
    }

    static Obstacle otherModule() {
        return new Obstacle(HardConstraint.ORDER_OF_MODULES, "another module of the programme takes that time");
    }

    static Obstacle otherSession(boolean sameDay) {
        return sameDay
                ? new Obstacle(HardConstraint.ONE_SESSION_A_DAY, "the patient has another session on that day")
                : new Obstacle(HardConstraint.REST_DAY, "a session of another module or programme lies a day apart");
    }

    static Obstacle noRest() {
        return new Obstacle(HardConstraint.REST_DAY, "no full day is left after the session before it");
    }

    static Obstacle late(Step closing) {
        return new Obstacle(
                HardConstraint.DOCTOR_WITHIN_WORKING_DAYS,
                closing.named() + " finds no place within the working days after the last session before it");
    }

    static Obstacle window(Window window) {
        return new Obstacle(HardConstraint.WINDOW, window.told());
    }

    static Obstacle due(Step step) {
        return new Obstacle(HardConstraint.DOCTOR_WITHIN_WORKING_DAYS, step.named() + " is due by " + step.dueBy());
    }

    /** Whether it would stand in the way even if everybody and everything could be had. */
    boolean isOfRules() {
        return switch (constraint) {
            case ORDER_OF_CHAIN,
                    ORDER_OF_MODULES,
                    WINDOW,
                    REST_DAY,
                    ONE_SESSION_A_DAY,
                    DOCTOR_WITHIN_WORKING_DAYS,
                    NOT_IN_THE_PAST,
                    NOTICE -> true;
            case OPENING_HOURS,
                    WEEKLY_HOURS,
                    ABSENCE,
                    CLOSURE,
                    PRACTITIONER_OVERLAP,
                    ROOM_OVERLAP,
                    DEVICE_OVERLAP,
                    DEVICE_IN_ITS_ROOM,
                    PATIENT_OVERLAP -> false;
        };
    }

    Conflict of(Step step, LocalDate day) {
        return Conflict.of(constraint, step, day, resources, detail);
    }

    private static String role(VisitKind kind) {
        return kind.isDoctors() ? "doctor" : "therapist";
    }
}
