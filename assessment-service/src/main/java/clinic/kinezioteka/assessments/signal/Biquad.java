package clinic.kinezioteka.assessments.signal;

/** A filter of second order (bilinear transform with the edge kept in place), sample after sample. */
final class Biquad {

    /** Below it a state is as good as nothing, and much slower to compute with. */
    private static final double NOTHING = 1e-30;

    private final double b0;
    private final double b1;
    private final double b2;
    private final double a1;
    private final double a2;
    private double first;
    private double second;

    private Biquad(double b0, double b1, double a1, double a2) {
        this.b0 = b0;
        this.b1 = b1;
        this.b2 = b0;
        this.a1 = a1;
        this.a2 = a2;
    }

    static Biquad highPass(double fromHertz, double samplingRateHertz, double quality) {
        double angle = angle(fromHertz, samplingRateHertz);
        double cosine = Math.cos(angle);
        return of((1 + cosine) / 2, -(1 + cosine), angle, quality);
    }

    static Biquad lowPass(double toHertz, double samplingRateHertz, double quality) {
        double angle = angle(toHertz, samplingRateHertz);
        double cosine = Math.cos(angle);
        return of((1 - cosine) / 2, 1 - cosine, angle, quality);
    }

    double filter(double sample) {
        double filtered = b0 * sample + first;
        first = something(b1 * sample - a1 * filtered + second);
        second = something(b2 * sample - a2 * filtered);
        return filtered;
    }

    private static Biquad of(double outer, double inner, double angle, double quality) {
        double width = Math.sin(angle) / (2 * quality);
        double whole = 1 + width;
        return new Biquad(outer / whole, inner / whole, -2 * Math.cos(angle) / whole, (1 - width) / whole);
    }

    private static double angle(double hertz, double samplingRateHertz) {
        return 2 * Math.PI * hertz / samplingRateHertz;
    }

    private static double something(double state) {
        return Math.abs(state) < NOTHING ? 0 : state;
    }
}
