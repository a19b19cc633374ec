package clinic.kinezioteka.programmes.resource.rest;

import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.failure.RuleBroken;
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
import clinic.kinezioteka.programmes.resource.Device;
import clinic.kinezioteka.programmes.resource.DeviceDetails;
import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.resource.Devices;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/devices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Resources", description = "What visits need: practitioners with their hours, rooms, devices.")
@Idempotent
class DeviceResource {

    private final Devices devices;
    private final Rooms rooms;
    private final EntityManager entityManager;
    private final Validity validity;
    private final MergePatch patches;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    DeviceResource(
            Devices devices,
            Rooms rooms,
            EntityManager entityManager,
            Validity validity,
            MergePatch patches,
            Tenant tenant,
            Ids ids,
            Clock clock) {
        this.devices = devices;
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
            operationId = "addDevice",
            summary = "Add a device",
            description = "One unit: several of a kind are several devices. One that stands in a room (`roomId`) is"
                    + " booked together with that room alone; without, it is taken to any room.")
    @APIResponseSchema(
            value = DeviceView.class,
            responseCode = "201",
            responseDescription = "The device; Location says where.")
    public RestResponse<DeviceView> add(DeviceDetails body) {
        Device device = new Device(ids.next(), tenant.clinicId(), possible(body), clock.instant());
        devices.persistAndFlush(device);
        return Created.at("/api/v1/devices/" + device.id(), DeviceView.of(device));
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(
            operationId = "listDevices",
            summary = "List devices",
            description = "All of the clinic, or those of some kinds.")
    public Page<DeviceView> list(@QueryParam("kind") List<DeviceKind> kinds, @BeanParam PageRequest request) {
        Page<Device> page = Listing.of(entityManager, Device.class, "r", "Device r", "r.id", Device::id)
                .where("r.kind in :kinds", "kinds", kinds)
                .page(request);
        return new Page<>(page.items().stream().map(DeviceView::of).toList(), page.next(), page.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(operationId = "getDevice", summary = "Read a device", description = "One of the clinic.")
    public DeviceView read(@PathParam("id") UUID id) {
        return DeviceView.of(existing(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "changeDevice",
            summary = "Change a device",
            description = "JSON Merge Patch (RFC 7386). Bookings that stand are not touched.")
    @RequestBody(content = @Content(schema = @Schema(implementation = DeviceDetails.class)))
    public DeviceView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected, ObjectNode body) {
        patches.requireReadable(DeviceDetails.class, body);
        Device device = existing(id);
        ExpectedVersion.require(expected, device.version());
        device.change(possible(patches.apply(device.details(), body)), clock.instant());
        devices.flush();
        return DeviceView.of(device);
    }

    /** Fails with 422 for a room that the clinic has not. */
    private DeviceDetails possible(DeviceDetails told) {
        DeviceDetails details = validity.require(told);
        if (details.roomId() != null && rooms.findById(details.roomId()) == null) {
            throw RuleBroken.unknownReference().violation("roomId", "refers to nothing");
        }
        return details;
    }

    private Device existing(UUID id) {
        return devices.findByIdOptional(id).orElseThrow(() -> new NotFound("device"));
    }
}
