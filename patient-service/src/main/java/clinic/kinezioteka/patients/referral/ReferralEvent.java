package clinic.kinezioteka.patients.referral;

/** What happened to a referral. */
public sealed interface ReferralEvent {
    Referral referral();

    /** The type in the contract. */
    String type();

    /** A partner sent it. */
    record Received(Referral referral) implements ReferralEvent {
        @Override
        public String type() {
            return "referral.received";
        }
    }

    /** The clinic takes the patient. */
    record Accepted(Referral referral) implements ReferralEvent {
        @Override
        public String type() {
            return "referral.accepted";
        }
    }

    /** The clinic does not take the patient. */
    record Declined(Referral referral) implements ReferralEvent {
        @Override
        public String type() {
            return "referral.declined";
        }
    }

    /** The partner took it back. */
    record Withdrawn(Referral referral) implements ReferralEvent {
        @Override
        public String type() {
            return "referral.withdrawn";
        }
    }
}
