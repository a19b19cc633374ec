package clinic.kinezioteka.defaults.note;

import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.idempotency.Interlude;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.outbox.Outbox;
import clinic.kinezioteka.defaults.outbox.OutgoingEvent;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/notes")
@Idempotent
@RolesAllowed("doctor")
class NoteResource {

    private final EntityManager entityManager;
    private final Outbox outbox;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;
    private final OwnRecords own;
    private final Pondered pondered;

    NoteResource(
            EntityManager entityManager,
            Outbox outbox,
            Tenant tenant,
            Ids ids,
            Clock clock,
            OwnRecords own,
            Pondered pondered) {
        this.entityManager = entityManager;
        this.outbox = outbox;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
        this.own = own;
        this.pondered = pondered;
    }

    @POST
    public RestResponse<NoteView> write(@Valid NoteText body) {
        return written(body.text());
    }

    private RestResponse<NoteView> written(String text) {
        Note note = new Note(ids.next(), tenant.clinicId(), text, clock.instant());
        entityManager.persist(note);
        entityManager.flush();
        outbox.append(new OutgoingEvent(
                "notes.v1", "note.written", note.id, note.version, note.id, Map.of("noteId", note.id)));
        return Created.at("/api/v1/notes/" + note.id, NoteView.of(note));
    }

    /** Takes its time before it writes what it found: in how many transactions it was meanwhile. */
    @POST
    @Path("pondered")
    public RestResponse<NoteView> ponder(@Valid NoteText body) {
        Integer found = pondered.found();
        if (found == null) {
            throw new Interlude(pondered::ponder);
        }
        return written(body.text() + " " + found);
    }

    @GET
    @Transactional
    public Page<NoteView> list(@BeanParam PageRequest page) {
        return Listing.of(
                        entityManager,
                        NoteView.class,
                        "new clinic.kinezioteka.defaults.note.NoteView(n.id, n.text, n.version)",
                        "Note n",
                        "n.id",
                        NoteView::id)
                .page(page);
    }

    @GET
    @Path("{id}")
    @Transactional
    public NoteView read(@PathParam("id") UUID id) {
        return NoteView.of(find(id));
    }

    @PUT
    @Path("{id}")
    public NoteView rewrite(
            @PathParam("id") UUID id, @HeaderParam("If-Match") ExpectedVersion expected, NoteText body) {
        Note note = find(id);
        ExpectedVersion.require(expected, note.version);
        note.rewrite(body.text(), clock.instant());
        entityManager.flush();
        return NoteView.of(note);
    }

    @GET
    @Path("patients/{id}")
    @RolesAllowed({"doctor", "patient"})
    public Map<String, Boolean> shows(@PathParam("id") UUID patientId) {
        own.require(patientId, "patient");
        return Map.of("all", own.only().isEmpty());
    }

    private Note find(UUID id) {
        Note note = entityManager.find(Note.class, id);
        if (note == null) {
            throw new NotFound("note");
        }
        return note;
    }
}
