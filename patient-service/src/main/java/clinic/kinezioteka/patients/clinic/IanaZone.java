package clinic.kinezioteka.patients.clinic;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** The text names a time zone with its own rules, as {@code Europe/Vilnius}. */
@Documented
@Constraint(validatedBy = IanaZone.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface IanaZone {
    String message() default "must be an IANA time zone";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Whether this machine knows the zone. */
    class Check implements ConstraintValidator<IanaZone, String> {
        @Override
        public boolean isValid(@Nullable String zone, ConstraintValidatorContext context) {
            return zone == null || ZoneId.getAvailableZoneIds().contains(zone);
        }
    }
}
