package clinic.kinezioteka.assessments.signal;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.jtransforms.fft.DoubleFFT_1D;

/**
 * Power over frequency by Welch's method: windows of half a second to two under Hann's curve, each half over the next.
 * The median frequency halves the power within the band.
 */
final class Spectrum {

    /** Beyond it the library starts threads of its own. */
    private static final int LONGEST_WINDOW = 4096;

    private static final int FEWEST_WINDOWS_OF_A_SLOPE = 3;

    private final double samplingRateHertz;
    private final EmgMethod method;
    private final DoubleFFT_1D fourier;
    private final double[] hann;
    private final double[] window;
    private final double[] transformed;
    private final double[] power;
    private final double[] powers;
    private final SimpleRegression medians = new SimpleRegression();
    private int filled;
    private long windows;

    Spectrum(double samplingRateHertz, EmgMethod method) {
        this.samplingRateHertz = samplingRateHertz;
        this.method = method;
        int length = Math.min(LONGEST_WINDOW, Integer.highestOneBit((int) Math.ceil(samplingRateHertz) * 2 - 1));
        fourier = new DoubleFFT_1D(length);
        window = new double[length];
        transformed = new double[length];
        power = new double[length / 2];
        powers = new double[length / 2];
        hann = new double[length];
        Arrays.setAll(hann, i -> 0.5 - 0.5 * Math.cos(2 * Math.PI * i / length));
    }

    void take(double sample) {
        window[filled++] = sample;
        if (filled == window.length) {
            addWindow();
            filled = window.length / 2;
            System.arraycopy(window, filled, window, 0, filled);
        }
    }

    /** Of the whole recording, Hz; empty where it has no power or is shorter than a window. */
    OptionalDouble medianHertz() {
        return median(powers);
    }

    /** How it goes over the windows, Hz/s; empty where they are fewer than three. */
    OptionalDouble slopeHertzPerSecond() {
        return medians.getN() < FEWEST_WINDOWS_OF_A_SLOPE
                ? OptionalDouble.empty()
                : OptionalDouble.of(medians.getSlope());
    }

    private void addWindow() {
        for (int i = 0; i < window.length; i++) {
            transformed[i] = window[i] * hann[i];
        }
        fourier.realForward(transformed);
        for (int bin = 1; bin < power.length; bin++) {
            double real = transformed[2 * bin];
            double imaginary = transformed[2 * bin + 1];
            power[bin] = real * real + imaginary * imaginary;
            powers[bin] += power[bin];
        }
        double seconds = windows++ * (window.length / 2) / samplingRateHertz;
        median(power).ifPresent(hertz -> medians.addData(seconds, hertz));
    }

    /** A bin stands for the frequencies half a bin around it. */
    private OptionalDouble median(double[] of) {
        double hertzOfBin = samplingRateHertz / window.length;
        int from = (int) Math.ceil(method.bandFromHertz() / hertzOfBin);
        int to = Math.min(of.length - 1, (int) Math.floor(method.bandToHertz() / hertzOfBin));
        double half = 0;
        for (int bin = from; bin <= to; bin++) {
            half += of[bin] / 2;
        }
        if (half <= 0) {
            return OptionalDouble.empty();
        }
        double below = 0;
        int bin = from;
        while (below + of[bin] < half) {
            below += of[bin++];
        }
        return OptionalDouble.of((bin - 0.5 + (half - below) / of[bin]) * hertzOfBin);
    }
}
