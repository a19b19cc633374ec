package clinic.kinezioteka.patients.search.rest;

import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.patients.patient.PatientStatus;
import clinic.kinezioteka.patients.patient.rest.PatientView;
import clinic.kinezioteka.patients.search.PatientSearch;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/patients/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Patients")
@Idempotent
class PatientSearchResource {
    private static final String VIEW = "new clinic.kinezioteka.patients.patient.rest.PatientView(p)";
    /** The greatest character bounds a prefix from above, so that the index serves (no LIKE under row-level security). */
    private static final String KEY_BEGINS_WITH =
            """
            p.id in (select k.foundAs from SearchKey k where k.kind = %1$s
            and k.key >= :%2$s and k.key < concat(:%2$s, '\uDBFF\uDFFF'))""";

    /** How many have two parts of a name in common is always overrated, and a table holds the patients of all clinics. */
    private static final String BY_INDEX = "set local enable_seqscan = off";

    private static final String HAS_IDENTIFIER =
            "p.id in (select q.id from Patient q join q.identifiers i where i.value = :identifier)";

    private final EntityManager entityManager;
    private final Validity validity;

    PatientSearchResource(EntityManager entityManager, Validity validity) {
        this.entityManager = entityManager;
        this.validity = validity;
    }

    @POST
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin", "privacy-officer"})
    @Operation(
            operationId = "searchPatients",
            summary = "Search patients",
            description =
                    """
                    Patients of the clinic for whom all given fields hold: the beginnings of parts of the name and of
                    the telephone number, the whole birth date and identifier. Accents and case do not matter. A merged record is not among
                    them; who is known by its name or number is found as the record that stands for it.""")
    public Page<PatientView> search(@BeanParam PageRequest page, PatientSearch body) {
        PatientSearch search = validity.require(body);
        entityManager.createNativeQuery(BY_INDEX).executeUpdate();
        Listing<PatientView> patients = Listing.of(
                        entityManager, PatientView.class, VIEW, "Patient p", "p.id", PatientView::id)
                .where("p.status = :present", "present", PatientStatus.ACTIVE)
                .where("p.birthDate = :birthDate", "birthDate", search.birthDate())
                .where(HAS_IDENTIFIER, "identifier", search.identifierKey())
                .where(KEY_BEGINS_WITH.formatted("PHONE", "phone"), "phone", search.phoneWithPlus())
                .where(
                        KEY_BEGINS_WITH.formatted("PHONE_WITHOUT_PLUS", "dialled"),
                        "dialled",
                        search.phoneWithoutPlus());
        List<String> parts = search.nameParts();
        for (int part = 0; part < parts.size(); part++) {
            patients.where(KEY_BEGINS_WITH.formatted("NAME_PART", "part" + part), "part" + part, parts.get(part));
        }
        return patients.page(page);
    }
}
