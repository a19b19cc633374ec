package clinic.kinezioteka.patients.consent;

/** What a patient's data would be used for. */
public enum Purpose {
    /** Recorded, never a precondition of being treated. */
    TREATMENT,
    /** His episodes count in outcomes unless he refuses or withdraws. */
    STATISTICS,
    /** The partner who referred him may follow the progress; only by consent, one for each partner. */
    SHARE_WITH_REFERRER,
    /** Somebody may remind him of visits and home exercise; only by consent. */
    REMINDERS;

    boolean concernsAPartner() {
        return this == SHARE_WITH_REFERRER;
    }
}
