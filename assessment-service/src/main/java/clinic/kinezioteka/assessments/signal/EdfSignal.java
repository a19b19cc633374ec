package clinic.kinezioteka.assessments.signal;

import java.util.Map;

/**
 * One signal of an EDF file: what a whole number in it means.
 *
 * @param dimension the unit in which the physical minimum and maximum are told
 */
record EdfSignal(
        String label,
        String dimension,
        double physicalMinimum,
        double physicalMaximum,
        long digitalMinimum,
        long digitalMaximum,
        long samplesOfRecord) {

    private static final Map<String, Double> MICROVOLTS = Map.of("nV", 1e-3, "uV", 1.0, "µV", 1.0, "mV", 1e3, "V", 1e6);
    private static final double MOST_MICROVOLTS = 1e7;

    EdfSignal {
        if (samplesOfRecord < 1) {
            throw Unfit.file("has a signal without samples, so a sampling rate of 0");
        }
    }

    /** How one reads a number of it, µV; refuses where the header does not say so. */
    Scale scale() {
        Double unit = MICROVOLTS.get(dimension);
        if (unit == null) {
            throw Unfit.file("has a signal that is not recorded in nV, uV, mV or V");
        }
        double most = Math.max(Math.abs(physicalMinimum), Math.abs(physicalMaximum)) * unit;
        boolean readable = digitalMinimum < digitalMaximum
                && digitalMinimum >= Short.MIN_VALUE
                && digitalMaximum <= Short.MAX_VALUE
                && physicalMinimum != physicalMaximum
                && most <= MOST_MICROVOLTS;
        if (!readable) {
            throw Unfit.file("has a signal whose digital or physical range cannot be");
        }
        double gain = (physicalMaximum - physicalMinimum) / (digitalMaximum - digitalMinimum) * unit;
        return new Scale(gain, physicalMinimum * unit - digitalMinimum * gain);
    }

    /** From whole numbers to µV. */
    record Scale(double gain, double offset) {
        double microvolts(short number) {
            return number * gain + offset;
        }
    }
}
