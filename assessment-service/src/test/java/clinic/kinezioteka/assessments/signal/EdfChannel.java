package clinic.kinezioteka.assessments.signal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.IntToDoubleFunction;

/**
 * A channel of an EDF file.
 *
 * @param unit what its physical range is told in
 * @param step how much of that unit is one in the numbers
 * @param zero which number stands for nothing at all
 * @param value what it measures at each of its samples, in that unit
 */
record EdfChannel(
        String label,
        String unit,
        String physicalMinimum,
        String physicalMaximum,
        int digitalMinimum,
        int digitalMaximum,
        int samplingRate,
        double step,
        int zero,
        IntToDoubleFunction value) {

    static final String ANNOTATIONS = "EDF Annotations";

    /** From -3276.8 to 3276.7 µV in steps of 0.1 µV. */
    static EdfChannel inMicrovolts(String label, int samplingRate, IntToDoubleFunction microvolts) {
        return new EdfChannel(
                label, "uV", "-3276.8", "3276.7", Short.MIN_VALUE, Short.MAX_VALUE, samplingRate, 0.1, 0, microvolts);
    }

    /** Twelve bits, whose steps are of 2 µV and do not lie evenly about nothing: from -1.048 to 7.142 mV. */
    static EdfChannel inMillivolts(String label, int samplingRate, IntToDoubleFunction microvolts) {
        return new EdfChannel(
                label,
                "mV",
                "-1.048",
                "7.142",
                -2048,
                2047,
                samplingRate,
                0.002,
                -1524,
                at -> microvolts.applyAsDouble(at) / 1000);
    }

    /** Times and words of EDF+ (TAL), which are bytes and no numbers. */
    static EdfChannel annotations() {
        byte[] list = "+0\u0014\u0014\0+0.5\u0014Pradžia\u0014\0\0".getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes =
                ByteBuffer.allocate(2 * 32).order(ByteOrder.LITTLE_ENDIAN).put(list);
        return new EdfChannel(
                ANNOTATIONS,
                "",
                "-1",
                "1",
                Short.MIN_VALUE,
                Short.MAX_VALUE,
                32,
                1,
                0,
                at -> bytes.getShort(at % 32 * 2));
    }

    /** How it is written. */
    short number(int at) {
        return (short) (zero + Math.round(value.applyAsDouble(at) / step));
    }
}
