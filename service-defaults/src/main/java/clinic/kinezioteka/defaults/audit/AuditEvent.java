package clinic.kinezioteka.defaults.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An entry of the audit as it is read; {@link AuditLog} writes it. */
@Entity
@Immutable
@Table(name = "audit_event")
class AuditEvent {

    @Id
    UUID id;

    @Column(name = "at")
    Instant updatedAt;

    @Column(name = "clinic_id")
    UUID clinicId;

    @Column(name = "patient_id")
    @Nullable
    UUID patientId;

    @Nullable
    String subject;

    String[] roles;

    @Column(name = "subject_clinic_id")
    @Nullable
    UUID subjectClinicId;

    String action;

    String method;

    String path;

    @Column(name = "target_id")
    @Nullable
    UUID targetId;

    int status;

    @Column(name = "trace_id")
    String traceId;

    @Column(name = "break_glass_id")
    @Nullable
    UUID breakGlassId;

    @SuppressWarnings("NullAway.Init")
    protected AuditEvent() {}
}
