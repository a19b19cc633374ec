package clinic.kinezioteka.assessments.signal;

import clinic.kinezioteka.assessments.kind.Bounds;
import clinic.kinezioteka.assessments.kind.Emg;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a recording of muscles says, channel by channel, and how it was computed. */
public record EmgAnalysis(SignalFormat format, EmgMethod method, List<AnalysedChannel> channels) {

    private static final int LOWEST_RATE = 1000;
    private static final int HIGHEST_RATE = 8192;

    /**
     * Reads a recording once, in memory that does not grow with it.
     *
     * @param samplingRateHertz samples a second of a CSV; null of an EDF, which tells it itself
     * @throws clinic.kinezioteka.defaults.failure.RuleBroken when it cannot be read whole, lacks a channel or is too slow
     */
    public static EmgAnalysis of(ByteBuffer file, @Nullable BigDecimal samplingRateHertz, List<EmgChannel> channels) {
        SignalFormat format = SignalFormat.of(file);
        boolean needsRate = format == SignalFormat.CSV;
        new Bounds()
                .holds(
                        needsRate == (samplingRateHertz != null),
                        "samplingRateHertz",
                        needsRate
                                ? "is required from %d to %d for a CSV".formatted(LOWEST_RATE, HIGHEST_RATE)
                                : "is told by the EDF itself")
                .within("samplingRateHertz", samplingRateHertz, LOWEST_RATE, HIGHEST_RATE)
                .check();
        Samples samples = samplingRateHertz == null
                ? new EdfRecording(file)
                : new CsvRecording(file, samplingRateHertz.doubleValue());
        return new EmgAnalysis(format, EmgMethod.PRESENT, analyse(samples, channels));
    }

    /** The same as a measurement; refuses what no muscle can give. */
    public Emg measured() {
        return new Emg(channels.stream().map(AnalysedChannel::measured).toList(), List.of(), null, null, null, null);
    }

    private static List<AnalysedChannel> analyse(Samples samples, List<EmgChannel> channels) {
        ChannelAnalysis[] sinks = new ChannelAnalysis[samples.labels().size()];
        int[] places = new int[channels.size()];
        for (int position = 0; position < places.length; position++) {
            EmgChannel channel = channels.get(position);
            int place = place(samples, channel, position);
            places[position] = place;
            if (sinks[place] != null) {
                throw Unfit.channel(position, "is named twice");
            }
            sinks[place] = new ChannelAnalysis(channel, rate(samples, place), EmgMethod.PRESENT);
        }
        samples.read(sinks);
        return Arrays.stream(places)
                .mapToObj(place -> Objects.requireNonNull(sinks[place]).result())
                .toList();
    }

    private static int place(Samples samples, EmgChannel channel, int position) {
        List<String> labels = samples.labels();
        return switch (Collections.frequency(labels, channel.channel())) {
            case 0 -> throw Unfit.channel(position, "is no label of the recording's channels");
            case 1 -> labels.indexOf(channel.channel());
            default -> throw Unfit.channel(position, "is the label of several channels of the recording");
        };
    }

    private static double rate(Samples samples, int place) {
        double rate = samples.samplingRateHertz(place);
        if (!(rate >= LOWEST_RATE && rate <= HIGHEST_RATE)) {
            throw Unfit.file("must have a sampling rate from %d to %d Hz".formatted(LOWEST_RATE, HIGHEST_RATE));
        }
        return rate;
    }
}
