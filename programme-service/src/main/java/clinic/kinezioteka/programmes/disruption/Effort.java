package clinic.kinezioteka.programmes.disruption;

import org.jspecify.annotations.Nullable;

/** How many places may still be tried; counted and not timed, so that the same question has the same answer. */
final class Effort {
    private final @Nullable Effort whole;
    private int left;

    Effort(int tries) {
        this(null, tries);
    }

    private Effort(@Nullable Effort whole, int tries) {
        this.whole = whole;
        this.left = tries;
    }

    /** A part of what is left; what it spends is spent of the whole. */
    Effort part(int tries) {
        return new Effort(this, tries);
    }

    void spend() {
        left--;
        if (whole != null) {
            whole.spend();
        }
    }

    boolean isSpent() {
        return left <= 0 || (whole != null && whole.isSpent());
    }
}
