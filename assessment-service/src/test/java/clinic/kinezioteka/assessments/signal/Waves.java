package clinic.kinezioteka.assessments.signal;

import java.util.Random;
import java.util.function.IntToDoubleFunction;

/** Signals whose strength and frequencies are known. */
public final class Waves {

    private Waves() {}

    /** A root mean square of amplitude / √2. */
    public static IntToDoubleFunction sine(int samplingRate, double hertz, double amplitude) {
        return at -> amplitude * Math.sin(2 * Math.PI * hertz * at / samplingRate);
    }

    /** A sine whose frequency changes by this much a second. */
    static IntToDoubleFunction chirp(int samplingRate, double fromHertz, double hertzPerSecond, double amplitude) {
        return at -> {
            double seconds = (double) at / samplingRate;
            return amplitude * Math.sin(2 * Math.PI * (fromHertz + hertzPerSecond * seconds / 2) * seconds);
        };
    }

    /**
     * Noise that is flat within the band and nothing outside: a sine each 0.1 Hz, of a phase by chance. Over whole tens of
     * seconds its root mean square is exactly this, and its median frequency the middle of the band.
     */
    static double[] noise(int samplingRate, int seconds, double fromHertz, double toHertz, double rms) {
        Random chance = new Random(6);
        int sines = (int) Math.round((toHertz - fromHertz) * 10);
        double amplitude = rms * Math.sqrt(2.0 / sines);
        double[] samples = new double[samplingRate * seconds];
        for (int sine = 0; sine < sines; sine++) {
            double step = 2 * Math.PI * (fromHertz + (sine + 0.5) / 10) / samplingRate;
            double phase = chance.nextDouble() * 2 * Math.PI;
            for (int at = 0; at < samples.length; at++) {
                samples[at] += amplitude * Math.sin(step * at + phase);
            }
        }
        return samples;
    }
}
