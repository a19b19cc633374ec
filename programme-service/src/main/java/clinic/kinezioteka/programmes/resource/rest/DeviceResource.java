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
import clinic.kinezioteka.programmes.resource.Device;
import clinic.kinezioteka.programmes.resource.Devices;
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

@Path("/api/v1/devices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Resources", description = "What visits need: practitioners with their hours, rooms, devices.")
@Idempotent
class DeviceResource {

    private final Devices devices;
    private final EntityManager entityManager;
    private final Validity validity;
    private final Tenant tenant;
    private final Ids ids;
    private final Clock clock;

    DeviceResource(
            Devices devices, EntityManager entityManager, Validity validity, Tenant tenant, Ids ids, Clock clock) {
        this.devices = devices;
        this.entityManager = entityManager;
        this.validity = validity;
        this.tenant = tenant;
        this.ids = ids;
        this.clock = clock;
    }

    @POST
    @RolesAllowed("clinic-admin")
    @Operation(
            operationId = "addDevice",
            summary = "Add a device",
            description = "One unit: several of a kind are several devices.")
    @APIResponseSchema(
            value = DeviceView.class,
            responseCode = "201",
            responseDescription = "The device; Location says where.")
    public RestResponse<DeviceView> add(DeviceRequest body) {
        Device device = validity.require(body).device(ids.next(), tenant.clinicId(), clock.instant());
        devices.persistAndFlush(device);
        return Created.at("/api/v1/devices/" + device.id(), DeviceView.of(device));
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(operationId = "listDevices", summary = "List devices", description = "All of the clinic.")
    public Page<DeviceView> list(@BeanParam PageRequest request) {
        Page<Device> page = Listing.of(entityManager, Device.class, "r", "Device r", "r.id", Device::id)
                .page(request);
        return new Page<>(page.items().stream().map(DeviceView::of).toList(), page.next(), page.total());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "clinic-admin"})
    @Operation(operationId = "getDevice", summary = "Read a device", description = "One of the clinic.")
    public DeviceView read(@PathParam("id") UUID id) {
        return devices.findByIdOptional(id).map(DeviceView::of).orElseThrow(() -> new NotFound("device"));
    }
}
