package clinic.kinezioteka.assessments.signal;

/** Butterworth high-pass and low-pass of fourth order each: at the edges 3 dB are lost, between them next to nothing. */
final class BandPass {

    /** Qualities of the two halves of a Butterworth filter of fourth order. */
    private static final double[] QUALITIES = {1 / (2 * Math.cos(Math.PI / 8)), 1 / (2 * Math.cos(3 * Math.PI / 8))};

    private final Biquad[] stages;

    BandPass(double fromHertz, double toHertz, double samplingRateHertz) {
        stages = new Biquad[] {
            Biquad.highPass(fromHertz, samplingRateHertz, QUALITIES[0]),
            Biquad.highPass(fromHertz, samplingRateHertz, QUALITIES[1]),
            Biquad.lowPass(toHertz, samplingRateHertz, QUALITIES[0]),
            Biquad.lowPass(toHertz, samplingRateHertz, QUALITIES[1])
        };
    }

    double filter(double sample) {
        double filtered = sample;
        for (Biquad stage : stages) {
            filtered = stage.filter(filtered);
        }
        return filtered;
    }
}
