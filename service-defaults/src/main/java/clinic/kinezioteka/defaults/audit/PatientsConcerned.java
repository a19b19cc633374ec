package clinic.kinezioteka.defaults.audit;

import clinic.kinezioteka.defaults.paging.Page;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The patients whose data the operation of now touches. Repositories tell of what they hand out by its id, and lists of
 * what is {@link AboutPatient}; so a refusal names them too.
 */
@RequestScoped
public class PatientsConcerned {

    /** How a body that is read as a tree names its patient. */
    private static final String PATIENT = "patientId";

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Map<UUID, Optional<UUID>> clinics = new LinkedHashMap<>();
    private final Set<UUID> clinicsAlone = new LinkedHashSet<>();

    /** A patient of the clinic that the operation acts for. */
    public void add(@Nullable UUID patientId) {
        if (patientId != null) {
            clinics.putIfAbsent(patientId, Optional.empty());
        }
    }

    /** A patient of this clinic, told where the caller may belong to none; null while the clinic knows no patient yet. */
    public void add(@Nullable UUID patientId, UUID clinicId) {
        if (patientId == null) {
            clinicsAlone.add(clinicId);
        } else {
            clinics.put(patientId, Optional.of(clinicId));
        }
    }

    /** Names the patient of what is handed out. */
    public <T extends AboutPatient> T naming(T found) {
        add(found.patientId());
        return found;
    }

    /** All whom a body or an answer is about. */
    void addAllOf(@Nullable Object said) {
        if (said instanceof RestResponse<?> response) {
            addAllOf(response.getEntity());
        } else if (said instanceof Page<?> page) {
            page.items().forEach(this::addAllOf);
        } else if (said instanceof AboutPatient about) {
            add(about.patientId());
        } else if (said instanceof JsonNode tree
                && ID.matcher(tree.path(PATIENT).asText()).matches()) {
            add(UUID.fromString(tree.path(PATIENT).asText()));
        }
    }

    /** Who is concerned, in the order in which it was told. */
    public Set<UUID> all() {
        return Set.copyOf(clinics.keySet());
    }

    /** Clinics that are concerned, though none of their patients is known yet. */
    public Set<UUID> clinicsAlone() {
        return Set.copyOf(clinicsAlone);
    }

    /** Begins anew, for an operation that is done again. */
    void forget() {
        clinics.clear();
        clinicsAlone.clear();
    }

    /** The clinic of each, where it is told. */
    public Map<UUID, Optional<UUID>> clinics() {
        return Map.copyOf(clinics);
    }
}
