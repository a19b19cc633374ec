package clinic.kinezioteka.defaults.audit;

import clinic.kinezioteka.defaults.failure.Forbidden;
import clinic.kinezioteka.defaults.failure.NotFound;
import clinic.kinezioteka.defaults.http.CurrentTrace;
import clinic.kinezioteka.defaults.person.MergedPatients;
import clinic.kinezioteka.defaults.tenancy.Caller;
import clinic.kinezioteka.defaults.tenancy.Grant;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Remembers each operation once: a done one in its own transaction, a refused one by itself. */
@ApplicationScoped
public class AuditTrail {

    private static final String WRITTEN = AuditTrail.class.getName();
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern PATIENT = Pattern.compile("/(?:patients|[a-z]+-records)/(" + ID + ")(?:/.*)?");

    private static final Pattern TARGET = Pattern.compile("/(" + ID + ")(?=/|$)");

    private final RoutingContext request;
    private final Caller caller;
    private final Tenant tenant;
    private final CurrentTrace trace;
    private final PatientsConcerned concerned;
    private final MergedPatients merged;
    private final AuditLog log;

    AuditTrail(
            RoutingContext request,
            Caller caller,
            Tenant tenant,
            CurrentTrace trace,
            PatientsConcerned concerned,
            MergedPatients merged,
            AuditLog log) {
        this.request = request;
        this.caller = caller;
        this.tenant = tenant;
        this.trace = trace;
        this.concerned = concerned;
        this.merged = merged;
        this.log = log;
    }

    /** Notes whom an operation is about, as far as its path, its query and its body say so. */
    public void begin(InvocationContext operation) {
        concerned.forget();
        nameThoseAskedFor();
        Arrays.stream(operation.getParameters()).forEach(concerned::addAllOf);
    }

    /**
     * Writes what was done, in the transaction in which it is done. What a grant lets through fails with 404 unless it
     * concerns the patient of the grant and nobody else.
     */
    public void done(InvocationContext operation, @Nullable Object answer) {
        concerned.addAllOf(answer);
        if (tenant.grant().filter(grant -> !isAbout(grant.patientId())).isPresent()) {
            throw new NotFound("patient");
        }
        log.add(entry(NamedOperation.of(operation.getMethod()), status(answer), true));
    }

    private boolean isAbout(UUID patientId) {
        return merged.survivorsOf(List.copyOf(concerned.all())).equals(List.of(merged.survivorOf(patientId)));
    }

    /** The operation is done for good, and so is what was written of it. */
    public void close() {
        request.put(WRITTEN, true);
    }

    boolean isClosed() {
        return request.get(WRITTEN) != null;
    }

    /** What is to be remembered of a request; without a valid token nobody is named. */
    AuditEntry entry(NamedOperation operation, int status, boolean authenticated) {
        nameThoseAskedFor();
        Set<String> roles = authenticated ? caller.roles() : Set.of();
        Set<String> used = roles.stream().filter(operation.roles()::contains).collect(Collectors.toSet());
        return new AuditEntry(
                operation,
                request.request().method().name(),
                authenticated ? clinic(tenant::clinicOrNetwork).orElse(Tenant.NETWORK) : Tenant.NETWORK,
                authenticated ? concerned.clinics() : Map.of(),
                authenticated ? concerned.clinicsAlone() : Set.of(),
                authenticated ? caller.subject() : null,
                new TreeSet<>(used.isEmpty() ? roles : used),
                authenticated ? clinic(caller::clinicId).orElse(null) : null,
                target().orElse(null),
                status,
                trace.traceparent().orElseThrow().substring(3, 35),
                tenant.grant().map(Grant::id).orElse(null));
    }

    /** A token whose claim is malformed names no clinic either. */
    private static Optional<UUID> clinic(Supplier<UUID> claim) {
        try {
            return Optional.of(claim.get());
        } catch (Forbidden none) {
            return Optional.empty();
        }
    }

    /** Whom the path and the query name. */
    private void nameThoseAskedFor() {
        Matcher patient = PATIENT.matcher(request.request().path().replaceFirst("^/api/v1", ""));
        if (patient.matches()) {
            concerned.add(UUID.fromString(patient.group(1)));
        }
        request.queryParam("patientId").stream()
                .filter(text -> ID.matcher(text).matches())
                .limit(100)
                .forEach(text -> concerned.add(UUID.fromString(text)));
    }

    private Optional<UUID> target() {
        Matcher id = TARGET.matcher(request.request().path());
        return id.find() ? Optional.of(UUID.fromString(id.group(1))) : Optional.empty();
    }

    private static int status(@Nullable Object answer) {
        if (answer instanceof RestResponse<?> response) {
            return response.getStatus();
        }
        return answer == null ? 204 : 200;
    }
}
