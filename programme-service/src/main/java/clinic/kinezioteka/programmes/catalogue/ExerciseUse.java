package clinic.kinezioteka.programmes.catalogue;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Where an exercise belongs, one row for each region and module: a view that lists are narrowed by. */
@Entity
@Immutable
@Table(name = "exercise_use")
class ExerciseUse {

    /** The row is its own key. */
    @Embeddable
    record Key(UUID exerciseId, @Enumerated(EnumType.STRING) Region region, int module) {}

    @EmbeddedId
    Key id;

    @SuppressWarnings("NullAway.Init")
    protected ExerciseUse() {}
}
