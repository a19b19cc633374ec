package clinic.kinezioteka.patients.erasure.messaging;

import clinic.kinezioteka.defaults.erasure.Receipt;
import clinic.kinezioteka.defaults.inbox.EventHandler;
import clinic.kinezioteka.defaults.inbox.ReceivedEvent;
import clinic.kinezioteka.patients.erasure.KeepReceipt;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** The receipts of the other services. */
@ApplicationScoped
class HearReceipt implements EventHandler<ReceiptAnnounced> {
    private final KeepReceipt keeping;

    HearReceipt(KeepReceipt keeping) {
        this.keeping = keeping;
    }

    @Override
    public Set<String> types() {
        return Set.of("records.erased");
    }

    @Override
    public Class<ReceiptAnnounced> dataType() {
        return ReceiptAnnounced.class;
    }

    @Override
    public void handle(ReceivedEvent<ReceiptAnnounced> event) {
        ReceiptAnnounced answer = event.data();
        keeping.keep(answer.erasureId(), answer.service(), new Receipt(answer.done(), answer.kept(), answer.until()));
    }
}
