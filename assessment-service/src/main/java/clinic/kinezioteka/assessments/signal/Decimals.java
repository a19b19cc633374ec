package clinic.kinezioteka.assessments.signal;

/** Decimal numbers as recordings hold them; NaN says that it is none. */
final class Decimals {

    /** A number of so many digits is exact as a double, and so is its quotient by a power of ten in the table. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS_OF_TEN = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Decimals() {}

    /** Of the bytes as they stand; NaN also for what is written in a way that takes longer: an exponent, many digits. */
    static double value(byte[] bytes, int from, int to) {
        int at = from;
        int end = to;
        while (at < end && isBlank(bytes[at])) {
            at++;
        }
        while (at < end && isBlank(bytes[end - 1])) {
            end--;
        }
        boolean isNegative = at < end && bytes[at] == '-';
        if (isNegative || (at < end && bytes[at] == '+')) {
            at++;
        }
        long digits = 0;
        int count = 0;
        int point = -1;
        for (; at < end; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
                count++;
            } else if (bytes[at] == '.' && point < 0) {
                point = count;
            } else {
                return Double.NaN;
            }
            if (count > EXACT_DIGITS) {
                return Double.NaN;
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        double value = digits / POWERS_OF_TEN[point < 0 ? 0 : count - point];
        return isNegative ? -value : value;
    }

    /** Of any decimal number; neither NaN nor Infinity, nor the hexadecimal and suffixed numbers that Java reads. */
    static double value(String text) {
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if ((digit < '0' || digit > '9') && "+-.eE".indexOf(digit) < 0) {
                return Double.NaN;
            }
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException no) {
            return Double.NaN;
        }
    }

    private static boolean isBlank(byte one) {
        return one == ' ' || one == '\r' || one == '\t';
    }
}
