package clinic.kinezioteka.patients.function;

import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The FUNCTIONs heard of, by episode and clinical time. */
@ApplicationScoped
public class FunctionReports implements PanacheRepositoryBase<FunctionReport, UUID> {
    private final Tenant tenant;

    FunctionReports(Tenant tenant) {
        this.tenant = tenant;
    }

    /** Keeps a version of an assessment; null times and values mean that it was voided. */
    public void tell(
            UUID assessmentId,
            UUID episodeId,
            long version,
            @Nullable Instant performedAt,
            @Nullable WorkStatus workStatus,
            @Nullable Analgesics analgesics) {
        FunctionReport report = findByIdOptional(assessmentId).orElseGet(() -> {
            FunctionReport made = new FunctionReport(assessmentId, tenant.clinicId(), episodeId);
            persist(made);
            return made;
        });
        report.tell(version, performedAt, workStatus, analgesics);
    }

    /** Of the last FUNCTION that says so. */
    public Optional<WorkStatus> lastWorkStatus(UUID episodeId) {
        return last(WorkStatus.class, "workStatus", episodeId);
    }

    /** Of the last FUNCTION that says so. */
    public Optional<Analgesics> lastAnalgesics(UUID episodeId) {
        return last(Analgesics.class, "analgesics", episodeId);
    }

    private <T> Optional<T> last(Class<T> type, String attribute, UUID episodeId) {
        return getEntityManager()
                .createQuery(
                        """
                        select f.%1$s from FunctionReport f where f.episodeId = :episode and f.%1$s is not null
                        order by f.performedAt desc, f.assessmentId desc"""
                                .formatted(attribute),
                        type)
                .setParameter("episode", episodeId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
