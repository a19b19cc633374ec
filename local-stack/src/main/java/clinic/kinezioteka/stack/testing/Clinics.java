package clinic.kinezioteka.stack.testing;

import java.util.UUID;

/** The fixed ids that the realm, the seeded clinics and the tests agree on. */
public final class Clinics {

    /** Stands for the network itself in commands that are about no clinic. */
    public static final UUID NETWORK = UUID.fromString("01900000-0000-7000-8000-000000000000");

    public static final UUID VILNIUS = UUID.fromString("01900000-0000-7000-8000-000000000001");
    public static final UUID KAUNAS = UUID.fromString("01900000-0000-7000-8000-000000000002");
    public static final UUID PARTNER_A = UUID.fromString("01900000-0000-7000-8000-0000000000a1");
    public static final UUID PARTNER_B = UUID.fromString("01900000-0000-7000-8000-0000000000b1");

    private Clinics() {}
}
