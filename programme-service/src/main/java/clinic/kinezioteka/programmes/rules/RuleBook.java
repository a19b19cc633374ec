package clinic.kinezioteka.programmes.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The rules that one clinic set itself; version 0 is the book of a clinic that never set any. */
@Entity
@Table(name = "booking_rules")
class RuleBook {

    @Id
    private UUID clinicId;

    @JdbcTypeCode(SqlTypes.JSON)
    private OwnRules rules;

    @SuppressWarnings("UnusedVariable")
    private Instant updatedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected RuleBook() {}

    RuleBook(UUID clinicId, Instant now) {
        this.clinicId = clinicId;
        this.rules = OwnRules.none();
        this.updatedAt = now;
    }

    void replace(OwnRules own, Instant now) {
        rules = own;
        updatedAt = now;
    }

    OwnRules rules() {
        return rules;
    }

    long version() {
        return version;
    }
}
