package clinic.kinezioteka.stack.testing;

import java.util.UUID;

/** Ids of the realm's users ({@code sub}): a series per clinic, a number per role. */
public final class Users {

    private static final UUID FIRST = UUID.fromString("01900000-0000-7000-8000-000000000000");

    private Users() {}

    /** Whom {@link Tokens#therapist(UUID)} speaks for. */
    public static UUID therapist(UUID clinicId) {
        return id(series(clinicId) + 2);
    }

    /** Whom {@link Tokens#doctor(UUID)} speaks for. */
    public static UUID doctor(UUID clinicId) {
        return id(series(clinicId) + 1);
    }

    static UUID id(int number) {
        return new UUID(FIRST.getMostSignificantBits(), FIRST.getLeastSignificantBits() + number);
    }

    static int series(UUID clinicId) {
        return clinicId.equals(Clinics.KAUNAS) ? 0x2000 : 0x1000;
    }
}
