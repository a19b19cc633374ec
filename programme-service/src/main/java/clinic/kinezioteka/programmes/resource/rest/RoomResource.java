package clinic.kinezioteka.programmes.resource.rest;

import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.http.MergePatch;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.identity.Ids;
import clinic.kinezioteka.defaults.paging.Listing;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import clinic.kinezioteka.programmes.resource.Room;
import clinic.kinezioteka.programmes.resource.RoomDetails;
import clinic.kinezioteka.programmes.resource.Rooms;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/rooms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Resources", description = "What visits need: practitioners with their hours, rooms, devices.")
@Idempotent
class RoomResource {

    private final Rooms rooms;
    private final EntityManager entityManager;
    private final Validity validity;
    private final MergePatch patches;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    RoomResource(
            Rooms rooms,
            EntityManager entityManager,
            Validity validity,
            MergePatch patches,
            Tenant tenant,
            Ids ids,
            Clock clock) {
        this.rooms = rooms;
        this.entityManager = entityManager;
        this.validity = validity;
        this.patches = patches;
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
    public RestResponse<RoomView> add(RoomDetails body) {
        Room room = new Room(ids.next(), tenant.clinicId(), validity.require(body), clock.instant());
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
        return RoomView.of(existing(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "changeRoom",
            summary = "Change a room",
            description = "JSON Merge Patch (RFC 7386). Bookings that stand are not touched.")
    @RequestBody(content = @Content(schema = @Schema(implementation = RoomDetails.class)))
    public RoomView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, ObjectNode body) {
        patches.requireReadable(RoomDetails.class, body);
        Room room = existing(id);
        ExpectedVersion.require(expected, room.version());
        room.change(validity.require(patches.apply(room.details(), body)), clock.instant());
        rooms.flush();
        return RoomView.of(room);
    }

    private Room existing(UUID id) {
        return rooms.findByIdOptional(id).orElseThrow(() -> new NotFound("room"));
    }
}
