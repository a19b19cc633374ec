package clinic.kinezioteka.programmes.offer.rest;

import clinic.kinezioteka.defaults.http.ExpectedVersion;
import clinic.kinezioteka.defaults.idempotency.Idempotent;
import clinic.kinezioteka.defaults.paging.Page;
import clinic.kinezioteka.defaults.paging.PageRequest;
import clinic.kinezioteka.defaults.person.OwnRecords;
import clinic.kinezioteka.programmes.offer.EndOffer;
import clinic.kinezioteka.programmes.offer.Offer;
import clinic.kinezioteka.programmes.offer.Offers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/waitlist/offers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Waiting list", description = "Who waits for a time, and what is offered to him.")
@Idempotent
class OfferResource {

    private final Offers offers;
    private final OfferList list;
    private final EndOffer ending;
    private final OwnRecords own;

    OfferResource(Offers offers, OfferList list, EndOffer ending, OwnRecords own) {
        this.offers = offers;
        this.list = list;
        this.ending = ending;
        this.own = own;
    }

    @GET
    @RolesAllowed({"reception", "patient"})
    @Operation(
            operationId = "listWaitlistOffers",
            summary = "List offers",
            description =
                    "What is and was offered to who waits, in the order in which it was made; a patient sees his own.")
    public Page<OfferView> list(@BeanParam OfferFilter filter, @BeanParam PageRequest page) {
        return list.page(filter, page);
    }

    @POST
    @Path("/{id}/accept")
    @RolesAllowed({"reception", "patient"})
    @Operation(
            operationId = "acceptWaitlistOffer",
            summary = "Accept an offer",
            description =
                    """
                    The visit is booked at the offered time, or moved there, in one step, and is off the waiting list. After
                    `expiresAt` it is 409 `offer-expired`, once it was answered 409 `wrong-state`; what came between, such as a
                    closure, is told as when booking by hand, and nothing is changed. The patient's notice does not bind whoever
                    accepts: it is the clinic that asks.""")
    public OfferView accept(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected) {
        Offer offer = expected(id, expected);
        ending.accept(offer);
        return changed(offer);
    }

    @POST
    @Path("/{id}/decline")
    @RolesAllowed({"reception", "patient"})
    @Operation(
            operationId = "declineWaitlistOffer",
            summary = "Decline an offer",
            description =
                    "The slot is free for the next on the list. Who declined waits on, and is offered other times, until"
                            + " he has not taken several: then his entry is PAUSED. An offer that is not open is 409"
                            + " `wrong-state`.")
    public OfferView decline(@PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable ExpectedVersion expected) {
        Offer offer = expected(id, expected);
        ending.decline(offer);
        return changed(offer);
    }

    private Offer expected(UUID id, @Nullable ExpectedVersion expected) {
        Offer offer = offers.toAnswer(id, own);
        ExpectedVersion.check(expected, offer.version());
        return offer;
    }

    private OfferView changed(Offer offer) {
        offers.flush();
        return OfferView.of(offer);
    }
}
