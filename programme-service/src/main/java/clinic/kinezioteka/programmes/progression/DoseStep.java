package clinic.kinezioteka.programmes.progression;

import clinic.kinezioteka.programmes.catalogue.Dose;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One step of a dose, in the one quantity that leads it: the load where there is one, else the repetitions, else the hold,
 * else the minutes. Sets stay as they are, and traction is never changed by a rule. Whole numbers change by one at least,
 * a load by half a kilogram at least.
 *
 * @param percent by how much, below zero for less
 */
record DoseStep(int percent, ProgressionLimits limits) {

    private static final BigDecimal HALF_KILOGRAM = new BigDecimal("0.5");

    static boolean canLead(@Nullable Dose dose) {
        return dose != null
                && (isLoaded(dose)
                        || dose.repetitions() != null
                        || dose.holdSeconds() != null
                        || isOfMinutesAlone(dose));
    }

    /** The dose after the step; empty where it would pass a limit. */
    Optional<Dose> from(Dose dose) {
        if (isLoaded(dose)) {
            return load(dose.loadKilograms()).map(load -> with(dose, dose.repetitions(), dose.holdSeconds(), load));
        }
        if (dose.repetitions() != null) {
            return whole(dose.repetitions(), limits.mostRepetitions())
                    .map(repetitions -> with(dose, repetitions, dose.holdSeconds(), dose.loadKilograms()));
        }
        if (dose.holdSeconds() != null) {
            return whole(dose.holdSeconds(), limits.mostHoldSeconds())
                    .map(seconds -> with(dose, null, seconds, dose.loadKilograms()));
        }
        return whole(dose.durationMinutes(), limits.mostDurationMinutes())
                .map(minutes -> new Dose(dose.sets(), null, null, minutes, dose.loadKilograms(), null));
    }

    private static Dose with(
            Dose dose, @Nullable Integer repetitions, @Nullable Integer holdSeconds, @Nullable BigDecimal load) {
        return new Dose(dose.sets(), repetitions, holdSeconds, dose.durationMinutes(), load, dose.tractionNewtons());
    }

    private Optional<Integer> whole(@Nullable Integer now, int most) {
        if (now == null) {
            return Optional.empty();
        }
        int change = Math.max(1, (now * Math.abs(percent) + 50) / 100);
        int next = percent > 0 ? now + change : now - change;
        return next < 1 || (percent > 0 && next > most) ? Optional.empty() : Optional.of(next);
    }

    private Optional<BigDecimal> load(@Nullable BigDecimal now) {
        if (now == null) {
            return Optional.empty();
        }
        BigDecimal share = now.multiply(BigDecimal.valueOf(Math.abs(percent))).movePointLeft(2);
        BigDecimal change = share.divide(HALF_KILOGRAM, 0, RoundingMode.HALF_UP).multiply(HALF_KILOGRAM);
        BigDecimal step = change.max(HALF_KILOGRAM);
        BigDecimal next = percent > 0 ? now.add(step) : now.subtract(step);
        return next.signum() <= 0 || (percent > 0 && next.compareTo(limits.mostLoadKilograms()) > 0)
                ? Optional.empty()
                : Optional.of(next);
    }

    private static boolean isLoaded(Dose dose) {
        return dose.loadKilograms() != null && dose.loadKilograms().signum() > 0;
    }

    /** Minutes under traction are not lengthened by a rule either. */
    private static boolean isOfMinutesAlone(Dose dose) {
        return dose.durationMinutes() != null && dose.tractionNewtons() == null;
    }
}
