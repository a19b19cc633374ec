package clinic.kinezioteka.patients.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A telephone number that exists in the numbering plan of its country; one without country is dialled at the clinic. */
@Documented
@Constraint(validatedBy = Telephone.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Telephone {
    String MESSAGE = "must be a telephone number that can be called, without extension";

    String message() default MESSAGE;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks in which country the clinic is. */
    @ApplicationScoped
    class Check implements ConstraintValidator<Telephone, String> {
        private final Phones phones;

        Check(Phones phones) {
            this.phones = phones;
        }

        @Override
        public boolean isValid(@Nullable String written, ConstraintValidatorContext context) {
            return written == null || phones.read(written).isPresent();
        }
    }
}
