package clinic.kinezioteka.programmes.calendar.rest;

import clinic.kinezioteka.defaults.http.Created;
import clinic.kinezioteka.defaults.http.Validity;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.programmes.calendar.CalendarLink;
import clinic.kinezioteka.programmes.calendar.CalendarLinks;
import clinic.kinezioteka.programmes.calendar.LinkCalendar;
import clinic.kinezioteka.programmes.calendar.LinkableCalendars;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/calendar-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calendars", description = "Visits in the calendar program of a practitioner or patient.")
@Idempotent
class CalendarLinkResource {

    private final CalendarLinks links;
    private final CalendarLinkList list;
    private final LinkCalendar linking;
    private final LinkableCalendars linkable;
    private final Validity validity;

    CalendarLinkResource(
            CalendarLinks links,
            CalendarLinkList list,
            LinkCalendar linking,
            LinkableCalendars linkable,
            Validity validity) {
        this.links = links;
        this.list = list;
        this.linking = linking;
        this.linkable = linkable;
        this.validity = validity;
    }

    @POST
    @RolesAllowed({"reception", "therapist", "doctor", "patient"})
    @Operation(
            operationId = "linkCalendar",
            summary = "Link a calendar",
            description =
                    """
                    Makes a secret address at which any calendar program reads the visits of a practitioner or a patient,
                    without a token, until the link is deleted. `path` is told in this answer only: the same command again
                    under its Idempotency-Key answers the link without it. The reception links any calendar of the clinic,
                    anybody else his own, which `{}` means; another's is 422 `unknown-reference`, as if it did not exist. Who has no
                    calendar of his own is answered 422 `no-calendar`.""")
    @APIResponseSchema(
            value = CalendarLinkView.class,
            responseCode = "201",
            responseDescription = "The link with its `path`; Location says where it is managed.")
    public RestResponse<CalendarLinkView> link(CalendarLinkRequest body) {
        CalendarLinkRequest request = validity.require(body);
        LinkCalendar.Made made = linking.link(request.practitionerId(), request.patientId());
        return Created.at("/api/v1/calendar-links/" + made.link().id(), CalendarLinkView.of(made));
    }

    @GET
    @RolesAllowed({"reception", "therapist", "doctor", "patient"})
    @Operation(
            operationId = "listCalendarLinks",
            summary = "List calendar links",
            description = "Those to the caller's own calendar, for the reception those of the clinic; never a secret.")
    public Page<CalendarLinkView> list(@BeanParam CalendarLinkFilter filter, @BeanParam PageRequest request) {
        return list.page(filter, request);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "patient"})
    @Operation(
            operationId = "getCalendarLink",
            summary = "Read a calendar link",
            description = "One to the caller's own calendar, for the reception one of the clinic; never its secret.")
    public CalendarLinkView read(@PathParam("id") UUID id) {
        return CalendarLinkView.of(manageable(id));
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({"reception", "therapist", "doctor", "patient"})
    @Operation(
            operationId = "revokeCalendarLink",
            summary = "Revoke a calendar link",
            description = "From now on its feed answers 404; what a calendar program has read already stays there.")
    public void revoke(@PathParam("id") UUID id) {
        links.delete(manageable(id));
    }

    private CalendarLink manageable(UUID id) {
        CalendarLink link = links.existing(id);
        linkable.require(link.owner(), "calendar link");
        return link;
    }
}
