package clinic.kinezioteka.assessments.signal;

import java.nio.ByteBuffer;
import java.util.List;

/** CSV: labels in the first line, then a line for each instant with a sample of each channel in µV. */
final class CsvRecording implements Samples {

    private static final int MOST_CHANNELS = 128;
    /** Ten volts: no amplifier of muscles gives more. */
    private static final double MOST_MICROVOLTS = 1e7;

    private final Lines lines;
    private final List<String> labels;
    private final double samplingRateHertz;

    CsvRecording(ByteBuffer file, double samplingRateHertz) {
        this.lines = new Lines(file);
        this.samplingRateHertz = samplingRateHertz;
        if (!lines.next()) {
            throw Unfit.file("is empty");
        }
        if (lines.fields() > MOST_CHANNELS) {
            throw Unfit.file("has more than " + MOST_CHANNELS + " channels");
        }
        this.labels = lines.texts();
    }

    @Override
    public List<String> labels() {
        return labels;
    }

    @Override
    public double samplingRateHertz(int channel) {
        return samplingRateHertz;
    }

    @Override
    public void read(Sink[] sinks) {
        while (lines.next()) {
            if (lines.fields() != labels.size()) {
                throw Unfit.file("line %d has %d channels, the first line %d"
                        .formatted(lines.number(), lines.fields(), labels.size()));
            }
            for (int channel = 0; channel < sinks.length; channel++) {
                if (sinks[channel] != null) {
                    sinks[channel].take(lines.number(channel, -MOST_MICROVOLTS, MOST_MICROVOLTS));
                }
            }
        }
    }
}
