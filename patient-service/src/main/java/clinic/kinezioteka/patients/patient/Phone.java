package clinic.kinezioteka.patients.patient;

/** Telephone numbers as they are kept: digits, and a plus before the country. */
final class Phone {
    private Phone() {}

    static String normalise(String written) {
        return written.replaceAll("[\\s().-]", "").replaceFirst("^00", "+");
    }
}
