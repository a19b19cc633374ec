package clinic.kinezioteka.assessments.signal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What an EDF or EDF+ file says of itself before its samples (Kemp and others 1992, 2003; www.edfplus.info). The fields on
 * the patient and the place are never read.
 *
 * @param records how many data records follow
 * @param recordSeconds how long one of them lasts, s
 */
record EdfHeader(long records, double recordSeconds, List<EdfSignal> signals) {

    private static final int FIXED = 256;
    private static final int HEADER_BYTES = 184;
    private static final int RESERVED = 192;
    private static final int RECORDS = 236;
    private static final int RECORD_SECONDS = 244;
    private static final int SIGNALS = 252;
    private static final int MOST_SIGNALS = 128;
    private static final int BYTES_OF_A_SAMPLE = 2;

    /** Refuses a header that contradicts itself or the length of the file. */
    static EdfHeader of(ByteBuffer file) {
        if (file.limit() < FIXED) {
            throw Unfit.file("ends within its header");
        }
        long count = whole(file, SIGNALS, 4, "number of signals");
        long headerBytes = whole(file, HEADER_BYTES, 8, "length of its header");
        long records = whole(file, RECORDS, 8, "number of data records");
        if (count < 1 || count > MOST_SIGNALS) {
            throw Unfit.file("must have from 1 to " + MOST_SIGNALS + " signals");
        }
        if (headerBytes != FIXED * (count + 1)) {
            throw Unfit.file("has a header that does not fit its number of signals");
        }
        if (file.limit() < headerBytes) {
            throw Unfit.file("ends within its header");
        }
        if (records < 1) {
            throw Unfit.file("does not say how many data records it has");
        }
        if (text(file, RESERVED, 5).equals("EDF+D")) {
            throw Unfit.file("has interruptions (EDF+D): frequencies need a recording without");
        }
        EdfHeader header = new EdfHeader(
                records, number(file, RECORD_SECONDS, 8, "duration of a data record"), signals(file, (int) count));
        header.requireDuration();
        header.requireLength(file.limit() - headerBytes);
        return header;
    }

    /** How many samples all signals have in a data record. */
    long samplesOfRecord() {
        return signals.stream().mapToLong(EdfSignal::samplesOfRecord).sum();
    }

    /** Where the samples begin. */
    int bytes() {
        return FIXED * (signals.size() + 1);
    }

    private void requireDuration() {
        if (!(recordSeconds > 0 && recordSeconds <= 86_400)) {
            throw Unfit.file("has data records without duration, so a sampling rate of 0");
        }
    }

    private void requireLength(long bytes) {
        long expected = Math.multiplyExact(samplesOfRecord() * BYTES_OF_A_SAMPLE, records);
        if (bytes != expected) {
            throw Unfit.file("its header tells of %d bytes of samples, %d follow".formatted(expected, bytes));
        }
    }

    private static List<EdfSignal> signals(ByteBuffer file, int count) {
        List<EdfSignal> signals = new ArrayList<>();
        for (int signal = 0; signal < count; signal++) {
            EdfFields fields = new EdfFields(file, count, signal);
            signals.add(new EdfSignal(
                    text(file, fields.at(0, 16), 16),
                    text(file, fields.at(96, 8), 8),
                    number(file, fields.at(104, 8), 8, "physical minimum"),
                    number(file, fields.at(112, 8), 8, "physical maximum"),
                    whole(file, fields.at(120, 8), 8, "digital minimum"),
                    whole(file, fields.at(128, 8), 8, "digital maximum"),
                    whole(file, fields.at(216, 8), 8, "number of samples")));
        }
        return signals;
    }

    private static String text(ByteBuffer file, int begin, int length) {
        byte[] bytes = new byte[length];
        file.get(begin, bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1).strip();
    }

    private static long whole(ByteBuffer file, int begin, int length, String what) {
        String text = text(file, begin, length);
        if (!text.matches("[+-]?\\d{1,8}")) {
            throw Unfit.file("has a header whose " + what + " is no whole number");
        }
        return Long.parseLong(text);
    }

    private static double number(ByteBuffer file, int begin, int length, String what) {
        String text = text(file, begin, length);
        if (!text.matches("[+-]?\\d+(\\.\\d*)?([eE][+-]?\\d+)?")) {
            throw Unfit.file("has a header whose " + what + " is no number");
        }
        return Double.parseDouble(text);
    }

    /** The header keeps each field of all signals together, signal after signal. */
    private record EdfFields(ByteBuffer file, int count, int signal) {
        int at(int bytesBeforeOfOneSignal, int width) {
            return FIXED + bytesBeforeOfOneSignal * count + signal * width;
        }
    }
}
