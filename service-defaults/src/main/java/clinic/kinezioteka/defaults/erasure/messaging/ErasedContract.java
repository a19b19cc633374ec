package clinic.kinezioteka.defaults.erasure.messaging;

import clinic.kinezioteka.defaults.erasure.ErasureRequested;
import clinic.kinezioteka.defaults.erasure.Receipt;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A service's receipt, as the contract {@code records.erased} has it. */
record ErasedContract(
        UUID erasureId, UUID patientId, String service, List<String> done, List<String> kept, LocalDate until) {

    static ErasedContract of(ErasureRequested erasure, String service, Receipt receipt) {
        return new ErasedContract(
                erasure.erasureId(), erasure.patientId(), service, receipt.done(), receipt.kept(), receipt.until());
    }
}
