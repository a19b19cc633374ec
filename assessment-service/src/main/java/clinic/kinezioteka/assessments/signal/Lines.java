package clinic.kinezioteka.assessments.signal;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a CSV file, one at a time: fields with commas between them, without quotes, in UTF-8. */
public final class Lines {

    private static final int LONGEST = 4096;
    private static final int BYTE_ORDER_MARK = 0xEFBBBF;

    private final ByteBuffer file;
    private int number;

    public Lines(ByteBuffer file) {
        this.file = file.duplicate().rewind();
        if (this.file.limit() > 2 && (this.file.getInt(0) >>> 8) == BYTE_ORDER_MARK) {
            this.file.position(3);
        }
    }

    /** The number of the line that was read last, from 1. */
    public int number() {
        return number;
    }

    /** The fields of the next line; null at the end. */
    public String @Nullable [] next() {
        if (!file.hasRemaining()) {
            return null;
        }
        number++;
        int begin = file.position();
        int length = 0;
        while (begin + length < file.limit() && file.get(begin + length) != '\n') {
            if (++length > LONGEST) {
                throw Unfit.file("line " + number + " is longer than " + LONGEST + " bytes");
            }
        }
        String line = text(begin, length);
        file.position(Math.min(file.limit(), begin + length + 1));
        return Arrays.stream(line.split(",", -1)).map(String::strip).toArray(String[]::new);
    }

    private String text(int begin, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(file.slice(begin, length))
                    .toString();
        } catch (CharacterCodingException binary) {
            throw Unfit.file("is neither EDF+ nor a text in UTF-8");
        }
    }

    /** A decimal number in this field of the line, from the least to the most. */
    public double number(String field, double least, double most) {
        if (!isNumber(field)) {
            throw Unfit.file("line " + number + " holds something else than a number");
        }
        double value;
        try {
            value = Double.parseDouble(field);
        } catch (NumberFormatException no) {
            throw Unfit.file("line " + number + " holds something else than a number");
        }
        if (value < least || value > most) {
            throw Unfit.file(
                    "line %d holds a number that is not from %s to %s".formatted(number, plain(least), plain(most)));
        }
        return value;
    }

    private static String plain(double bound) {
        return new BigDecimal(Double.toString(bound)).stripTrailingZeros().toPlainString();
    }

    /** Neither NaN nor Infinity, nor the hexadecimal and suffixed numbers that Java reads. */
    private static boolean isNumber(String field) {
        for (int i = 0; i < field.length(); i++) {
            char digit = field.charAt(i);
            if ((digit < '0' || digit > '9') && "+-.eE".indexOf(digit) < 0) {
                return false;
            }
        }
        return !field.isEmpty();
    }
}
