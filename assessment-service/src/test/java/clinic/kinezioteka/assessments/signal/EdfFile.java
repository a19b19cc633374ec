package clinic.kinezioteka.assessments.signal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;

/** An EDF+ file as an amplifier writes it: data records of one second. What it says of itself may be made wrong. */
public final class EdfFile {

    private static final String PATIENT = "X M 04-MAY-1981 Kanarek_Jonas";

    private final int samplingRate;
    private final int seconds;
    private final List<EdfChannel> channels = new ArrayList<>();
    private final Map<Integer, String> wrong = new LinkedHashMap<>();
    private boolean alike;

    public EdfFile(int samplingRate, int seconds) {
        this.samplingRate = samplingRate;
        this.seconds = seconds;
    }

    /** A channel whose sample at each position is that of the signal, µV. */
    public EdfFile with(String label, IntToDoubleFunction microvolts) {
        return with(EdfChannel.inMicrovolts(label, samplingRate, microvolts));
    }

    EdfFile with(EdfChannel channel) {
        channels.add(channel);
        return this;
    }

    /** Gives every channel the same label. */
    EdfFile withLabelsAlike() {
        alike = true;
        return this;
    }

    /** Writes this text over the header at that byte. */
    EdfFile saying(int at, String text) {
        wrong.put(at, text);
        return this;
    }

    public byte[] bytes() {
        int count = channels.size();
        int samples = channels.stream().mapToInt(EdfChannel::samplingRate).sum();
        ByteBuffer file =
                ByteBuffer.allocate(256 * (count + 1) + samples * seconds * 2).order(ByteOrder.LITTLE_ENDIAN);
        put(file, "0", 8);
        put(file, PATIENT, 80);
        put(file, "Startdate 22-SEP-2026 X X X", 80);
        put(file, "22.09.26", 8);
        put(file, "09.30.00", 8);
        put(file, "" + 256 * (count + 1), 8);
        put(file, "EDF+C", 44);
        put(file, "" + seconds, 8);
        put(file, "1", 8);
        put(file, "" + count, 4);
        each(file, channel -> alike ? "EMG" : channel.label(), 16);
        each(file, channel -> "AgAgCl electrode", 80);
        each(file, EdfChannel::unit, 8);
        each(file, EdfChannel::physicalMinimum, 8);
        each(file, EdfChannel::physicalMaximum, 8);
        each(file, channel -> "" + channel.digitalMinimum(), 8);
        each(file, channel -> "" + channel.digitalMaximum(), 8);
        each(file, channel -> "", 80);
        each(file, channel -> "" + channel.samplingRate(), 8);
        each(file, channel -> "", 32);
        samples(file);
        wrong.forEach((at, text) -> file.put(at, text.getBytes(StandardCharsets.ISO_8859_1)));
        return file.array();
    }

    /** The same as comma-separated text, where all channels are in µV and of one sampling rate. */
    public byte[] csv() {
        StringBuilder text = new StringBuilder(
                        channels.stream().map(EdfChannel::label).collect(Collectors.joining(",")))
                .append("\r\n");
        for (int at = 0; at < samplingRate * seconds; at++) {
            for (int channel = 0; channel < channels.size(); channel++) {
                text.append(channel == 0 ? "" : ",")
                        .append(String.format(
                                Locale.ROOT,
                                "%.1f",
                                channels.get(channel).value().applyAsDouble(at)));
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void samples(ByteBuffer file) {
        for (int second = 0; second < seconds; second++) {
            for (EdfChannel channel : channels) {
                for (int at = 0; at < channel.samplingRate(); at++) {
                    file.putShort(channel.number(second * channel.samplingRate() + at));
                }
            }
        }
    }

    private void each(ByteBuffer file, Function<EdfChannel, String> text, int width) {
        channels.forEach(channel -> put(file, text.apply(channel), width));
    }

    private static void put(ByteBuffer file, String text, int width) {
        file.put((text + " ".repeat(width)).substring(0, width).getBytes(StandardCharsets.ISO_8859_1));
    }
}
