package clinic.kinezioteka.patients.phone;

import clinic.kinezioteka.defaults.failure.RuleBroken;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.patients.clinic.Clinic;
import clinic.kinezioteka.patients.clinic.Clinics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads telephone numbers as they are dialled in the country of the clinic at work. */
@ApplicationScoped
public class Phones {
    private final Clinics clinics;
    private final Tenant tenant;
    private final PhoneRegions regions;

    Phones(Clinics clinics, Tenant tenant, PhoneRegions regions) {
        this.clinics = clinics;
        this.tenant = tenant;
        this.regions = regions;
    }

    Optional<Phone> read(String written) {
        return Phone.read(written, region());
    }

    /** The number as it is kept, E.164; null when there is none. */
    public @Nullable String kept(@Nullable String written) {
        if (written == null) {
            return null;
        }
        return read(written).map(Phone::e164).orElseThrow(() -> new RuleBroken(
                        "validation", "The request breaks a rule of its fields.")
                .violation("phone", Telephone.MESSAGE));
    }

    private String region() {
        return clinics.findByIdOptional(tenant.clinicOrNetwork())
                .map(Clinic::zone)
                .map(ZoneId::getId)
                .map(regions.ofZone()::get)
                .orElseGet(regions::otherwise);
    }
}
