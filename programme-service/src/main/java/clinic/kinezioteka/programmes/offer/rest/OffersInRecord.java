package clinic.kinezioteka.programmes.offer.rest;

import clinic.kinezioteka.defaults.record.PatientRecord;
import clinic.kinezioteka.programmes.offer.Offers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/** What was offered to a patient, in his record. */
@ApplicationScoped
class OffersInRecord implements PatientRecord {
    private final Offers offers;

    OffersInRecord(Offers offers) {
        this.offers = offers;
    }

    @Override
    public String name() {
        return "waitlistOffers";
    }

    @Override
    public Stream<?> of(UUID patientId) {
        return offers.list("patientId = ?1 order by id", patientId).stream().map(OfferView::of);
    }
}
