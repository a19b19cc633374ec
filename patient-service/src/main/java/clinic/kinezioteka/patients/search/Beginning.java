package clinic.kinezioteka.patients.search;

import clinic.kinezioteka.patients.patient.PatientKey;

/** How a key begins by which somebody is looked for. */
public record Beginning(PatientKey.Kind kind, String text) {}
