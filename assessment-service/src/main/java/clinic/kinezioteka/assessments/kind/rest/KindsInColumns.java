package clinic.kinezioteka.assessments.kind.rest;

import clinic.kinezioteka.assessments.interpretation.Derived;
import clinic.kinezioteka.assessments.kind.Kind;
import clinic.kinezioteka.assessments.kind.Measurement;
import clinic.kinezioteka.defaults.column.ColumnFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;

/** Writes measurements and what follows from them into JSON columns, each with its kind so that it can be read again. */
@JsonFormat
@PersistenceUnitExtension
@Singleton
class KindsInColumns extends ColumnFormat {

    KindsInColumns(ObjectMapper json) {
        super(withKinds(json.copy()));
    }

    private static ObjectMapper withKinds(ObjectMapper columns) {
        columns.addMixIn(Measurement.class, WithKind.class).addMixIn(Derived.class, WithKind.class);
        for (Kind kind : Kind.values()) {
            columns.registerSubtypes(
                    new NamedType(kind.measurement(), kind.name()), new NamedType(kind.derivation(), kind.name()));
        }
        return columns;
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface WithKind {}
}
