package clinic.kinezioteka.assessments.signal;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines of a CSV file, one at a time: fields with commas between them, without quotes, in UTF-8. Numbers are read from
 * the bytes as they stand, since a recording holds millions of them; no line leaves anything behind.
 */
public final class Lines {

    private static final int LONGEST = 4096;
    private static final int BLOCK = 1 << 16;
    private static final int BYTE_ORDER_MARK = 0xEFBBBF;

    private final ByteBuffer file;
    private final byte[] block = new byte[BLOCK];
    private final int[] ends = new int[LONGEST + 1];
    private int filled;
    private int begin;
    private int next;
    private int number;
    private int fields;

    public Lines(ByteBuffer file) {
        this.file = file.duplicate().rewind();
        if (this.file.limit() > 2 && (this.file.getInt(0) >>> 8) == BYTE_ORDER_MARK) {
            this.file.position(3);
        }
    }

    /** Goes on to the next line; false at the end. */
    public boolean next() {
        if (filled - next <= LONGEST) {
            fill();
        }
        if (next == filled) {
            return false;
        }
        number++;
        begin = next;
        fields = 0;
        boolean isAscii = true;
        int at = begin;
        for (; at < filled && block[at] != '\n'; at++) {
            if (at - begin == LONGEST) {
                throw Unfit.file("line " + number + " is longer than " + LONGEST + " bytes");
            }
            if (block[at] == ',') {
                ends[fields++] = at;
            }
            isAscii &= block[at] >= 0;
        }
        ends[fields++] = at;
        next = Math.min(filled, at + 1);
        if (!isAscii) {
            text(begin, at);
        }
        return true;
    }

    /** The number of this line, from 1. */
    public int number() {
        return number;
    }

    /** How many fields this line has, at least one. */
    public int fields() {
        return fields;
    }

    /** The fields of this line. */
    public List<String> texts() {
        return IntStream.range(0, fields).mapToObj(this::text).toList();
    }

    /** A field of this line, without the blanks around it. */
    public String text(int field) {
        return text(begin(field), ends[field]).strip();
    }

    /** A decimal number in this field of the line, from the least to the most. */
    public double number(int field, double least, double most) {
        double value = Decimals.value(block, begin(field), ends[field]);
        if (Double.isNaN(value)) {
            value = Decimals.value(text(field));
        }
        if (Double.isNaN(value)) {
            throw Unfit.file("line " + number + " holds something else than a number");
        }
        if (value < least || value > most) {
            throw Unfit.file(
                    "line %d holds a number that is not from %s to %s".formatted(number, plain(least), plain(most)));
        }
        return value;
    }

    private int begin(int field) {
        return field == 0 ? begin : ends[field - 1] + 1;
    }

    /** Moves what is left of the block to its beginning and reads on behind it. */
    private void fill() {
        System.arraycopy(block, next, block, 0, filled - next);
        filled -= next;
        next = 0;
        int more = Math.min(BLOCK - filled, file.remaining());
        file.get(block, filled, more);
        filled += more;
    }

    private String text(int from, int to) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(block, from, to - from))
                    .toString();
        } catch (CharacterCodingException binary) {
            throw Unfit.file("is neither EDF+ nor a text in UTF-8");
        }
    }

    private static String plain(double bound) {
        return new BigDecimal(Double.toString(bound)).stripTrailingZeros().toPlainString();
    }
}
