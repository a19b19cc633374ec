package clinic.kinezioteka.defaults.column;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.DefaultBean;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;

/**
 * Writes the components of a value and nothing that follows from them. A service whose values need more brings its own.
 */
@JsonFormat
@PersistenceUnitExtension
@Singleton
@DefaultBean
class JsonColumns extends ColumnFormat {

    JsonColumns(ObjectMapper json) {
        super(json.copy()
                .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                .setVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                .setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE));
    }
}
