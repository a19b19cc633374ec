package clinic.kinezioteka.assessments.signal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * An EDF+ file as an amplifier writes it: data records of one second, from -3276.8 to 3276.7 µV in steps of 0.1 µV. What it
 * says of itself may be made wrong.
 */
public final class EdfFile {

    private static final String PATIENT = "X M 04-MAY-1981 Kanarek_Jonas";

    private final int samplingRate;
    private final int seconds;
    private final Map<String, IntToDoubleFunction> channels = new LinkedHashMap<>();
    private final Map<Integer, String> wrong = new LinkedHashMap<>();
    private boolean alike;

    public EdfFile(int samplingRate, int seconds) {
        this.samplingRate = samplingRate;
        this.seconds = seconds;
    }

    /** A channel whose sample at each position is that of the signal, µV. */
    public EdfFile with(String label, IntToDoubleFunction microvolts) {
        channels.put(label, microvolts);
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
        ByteBuffer file = ByteBuffer.allocate(256 * (count + 1) + count * samplingRate * seconds * 2)
                .order(ByteOrder.LITTLE_ENDIAN);
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
        channels.keySet().forEach(label -> put(file, alike ? "EMG" : label, 16));
        each(file, "AgAgCl electrode", 80);
        each(file, "uV", 8);
        each(file, "-3276.8", 8);
        each(file, "3276.7", 8);
        each(file, "-32768", 8);
        each(file, "32767", 8);
        each(file, "", 80);
        each(file, "" + samplingRate, 8);
        each(file, "", 32);
        samples(file);
        wrong.forEach((at, text) -> file.put(at, text.getBytes(StandardCharsets.ISO_8859_1)));
        return file.array();
    }

    /** The same as comma-separated text. */
    public byte[] csv() {
        StringBuilder text = new StringBuilder(String.join(",", channels.keySet())).append("\r\n");
        List<IntToDoubleFunction> signals = List.copyOf(channels.values());
        for (int at = 0; at < samplingRate * seconds; at++) {
            for (int channel = 0; channel < signals.size(); channel++) {
                text.append(channel == 0 ? "" : ",")
                        .append(String.format(
                                Locale.ROOT, "%.1f", signals.get(channel).applyAsDouble(at)));
            }
            text.append("\r\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void samples(ByteBuffer file) {
        for (int second = 0; second < seconds; second++) {
            for (IntToDoubleFunction signal : channels.values()) {
                for (int at = 0; at < samplingRate; at++) {
                    file.putShort((short) Math.round(signal.applyAsDouble(second * samplingRate + at) * 10));
                }
            }
        }
    }

    private void each(ByteBuffer file, String text, int width) {
        Collections.nCopies(channels.size(), text).forEach(one -> put(file, one, width));
    }

    private static void put(ByteBuffer file, String text, int width) {
        file.put((text + " ".repeat(width)).substring(0, width).getBytes(StandardCharsets.ISO_8859_1));
    }
}
