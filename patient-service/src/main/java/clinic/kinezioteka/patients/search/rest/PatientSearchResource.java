package clinic.kinezioteka.patients.search.rest;

import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.patients.patient.PatientStatus;
import clinic.kinezioteka.patients.patient.rest.PatientView;
import clinic.kinezioteka.patients.search.Beginning;
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
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/patients/search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Patients")
@Idempotent
class PatientSearchResource {
    private static final String VIEW = "new clinic.kinezioteka.patients.patient.rest.PatientView(p)";
    /**
     * The greatest character bounds a prefix from above, so that the index serves (no LIKE under row-level security). Each
     * range is read once, put in order and made distinct, and the ranges are intersected: joins of them are guessed badly.
     */
    private static final String FOUND =
            """
            select distinct k%1$d.foundAs from SearchKey k%1$d where k%1$d.kind = %2$s
            and k%1$d.key >= :beginning%1$d and k%1$d.key < concat(:beginning%1$d, '\uDBFF\uDFFF')""";

    /**
     * No table is read whole, not even in the order of the answer until enough are found: those who share a beginning may
     * all have been registered last.
     */
    private static final String BY_INDEX =
            "select set_config('enable_seqscan', 'off', true) || set_config('enable_mergejoin', 'off', true)";

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
        entityManager.createNativeQuery(BY_INDEX).getSingleResult();
        return Listing.of(entityManager, PatientView.class, VIEW, "Patient p", "p.id", PatientView::id)
                .where("p.status = :present", "present", PatientStatus.ACTIVE)
                .where("p.birthDate = :birthDate", "birthDate", search.birthDate())
                .where(HAS_IDENTIFIER, "identifier", search.identifierKey())
                .where("p.id in (" + found(search.beginnings()) + ")", parameters(search.beginnings()))
                .page(page);
    }

    private static String found(List<Beginning> beginnings) {
        return IntStream.range(0, beginnings.size())
                .mapToObj(each -> FOUND.formatted(each, beginnings.get(each).kind()))
                .collect(Collectors.joining(" intersect "));
    }

    private static Map<String, String> parameters(List<Beginning> beginnings) {
        return IntStream.range(0, beginnings.size())
                .boxed()
                .collect(Collectors.toMap(
                        each -> "beginning" + each,
                        each -> beginnings.get(each).text(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
