package clinic.kinezioteka.patients.letter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The letters of a clinic, or to a partner. */
@ApplicationScoped
public class Letters implements PanacheRepositoryBase<Letter, UUID> {}
