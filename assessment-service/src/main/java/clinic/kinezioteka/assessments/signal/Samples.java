package clinic.kinezioteka.assessments.signal;

import java.util.List;

/** A recording of several channels that is read once, from its beginning, without being held in memory. */
interface Samples {

    /** The labels of its channels, as the file names them. */
    List<String> labels();

    /** How many samples a second a channel has, Hz. */
    double samplingRateHertz(int channel);

    /**
     * Hands out the samples of these channels in the order of time, channel by channel alike.
     *
     * @param sinks for each channel of the file the one that takes it; null where nobody asks for it
     */
    void read(Sink[] sinks);

    /** Takes the samples of a channel. */
    interface Sink {
        void take(double microvolts);
    }
}
