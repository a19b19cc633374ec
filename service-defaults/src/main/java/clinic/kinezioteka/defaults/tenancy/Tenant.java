package clinic.kinezioteka.defaults.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The clinic whose rows this request or event may touch; of a request it is the token's, of an event the event's. */
@RequestScoped
public class Tenant {

    /** Stands for the network itself where something is about no clinic. */
    public static final UUID NETWORK = UUID.fromString("01900000-0000-7000-8000-000000000000");

    private final Caller caller;
    private final TenantSetting setting;

    private @Nullable UUID clinic;
    private @Nullable UUID partner;
    private @Nullable Grant grant;

    Tenant(Caller caller, TenantSetting setting) {
        this.caller = caller;
        this.setting = setting;
    }

    /** The clinic to write into new rows. */
    public UUID clinicId() {
        return clinic == null ? caller.clinicId() : clinic;
    }

    /** The clinic that a command is kept under: the caller's, or the network itself for a caller of no clinic. */
    public UUID clinicOrNetwork() {
        return clinic().orElse(NETWORK);
    }

    /** Shows the rows of this clinic for the rest of the transaction, without acting for it. */
    public void showRowsOf(UUID clinicId) {
        setting.reapply(Optional.of(clinicId), partner());
    }

    /** Acts for this clinic from now on: an event's clinic, or the one that a network-admin or partner addresses. */
    public void actFor(UUID clinicId) {
        clinic = clinicId;
        setting.reapply(clinic(), partner());
    }

    /** Forgets for whom an attempt acted that is now made again. */
    public void beginAnew() {
        clinic = grant == null ? null : grant.clinicId();
        partner = null;
    }

    /** Reads in the clinic of the grant from now on, null in the caller's own again; whoever answers looks whom it is about. */
    public void readBy(@Nullable Grant granted) {
        grant = granted;
        clinic = granted == null ? null : granted.clinicId();
        setting.reapply(clinic(), partner());
    }

    /** The grant by which the caller reads in another clinic. */
    public Optional<Grant> grant() {
        return Optional.ofNullable(grant);
    }

    /** Acts for this clinic, seeing of the partner-visible tables only what is this partner's. */
    public void actFor(UUID clinicId, UUID partnerId) {
        partner = partnerId;
        actFor(clinicId);
    }

    Optional<UUID> clinic() {
        return clinic == null ? caller.clinic() : Optional.of(clinic);
    }

    Optional<UUID> partner() {
        return partner == null ? caller.partnerId() : Optional.of(partner);
    }
}
