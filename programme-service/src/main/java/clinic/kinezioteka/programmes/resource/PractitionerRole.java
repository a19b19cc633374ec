package clinic.kinezioteka.programmes.resource;

import clinic.kinezioteka.programmes.protocol.VisitKind;

/** Which visits a practitioner takes: doctors the doctor's visits, therapists the sessions. */
public enum PractitionerRole {
    DOCTOR,
    THERAPIST;

    /** Who takes visits of a kind. */
    public static PractitionerRole taking(VisitKind kind) {
        return kind.isDoctors() ? DOCTOR : THERAPIST;
    }
}
