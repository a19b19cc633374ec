package clinic.kinezioteka.programmes.resource.rest;

import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.resource.Room;
import clinic.kinezioteka.programmes.resource.Rooms;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/rooms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Resources", description = "What visits need: practitioners with their hours, rooms, devices.")
@Idempotent
class RoomResource {

    private final Rooms rooms;
    private final EntityManager entityManager;
    private final Validity validity;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    RoomResource(Rooms rooms, EntityManager entityManager, Validity validity, Tenant tenant, Ids ids, Clock clock) {
        this.rooms = rooms;
        this.entityManager = entityManager;
        this.validity = validity;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "addRoom",
            summary = "Add a room",
            description = "A room with the kinds of visit that it is fit for; none named means all.")
    @APIResponseSchema(
            value = RoomView.class,
            responseCode = "201",
            responseDescription = "The room; Location says where.")
    public RestResponse<RoomView> add(RoomRequest body) {
        Room room = validity.require(body).room(ids.next(), tenant.clinicId(), clock.instant());
        rooms.persistAndFlush(room);
        return Created.at("/api/v1/rooms/" + room.id(), RoomView.of(room));
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(operationId = "listRooms", summary = "List rooms", description = "All of the clinic.")
    public Page<RoomView> list(@BeanParam PageRequest request) {
        Page<Room> page = Listing.of(entityManager, Room.class, "r", "Room r", "r.id", Room::id)
                .page(request);
        return new Page<>(page.items().stream().map(RoomView::of).toList(), page.next(), page.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(operationId = "getRoom", summary = "Read a room", description = "One of the clinic.")
    public RoomView read(@PathParam("id") UUID id) {
        return rooms.findByIdOptional(id).map(RoomView::of).orElseThrow(() -> new NotFound("room"));
    }
}
