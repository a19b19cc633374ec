package clinic.kinezioteka.gateway.export;

import clinic.kinezioteka.gateway.problem.ProblemType;
import clinic.kinezioteka.gateway.problem.Refused;
import clinic.kinezioteka.gateway.service.Reading;
import clinic.kinezioteka.gateway.service.Service;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Streams the records of all services, one after the other; patient-service alone says whether there is such a patient. */
@ApplicationScoped
class ExportPatient {

    private static final Map<Integer, ProblemType> REFUSALS = Map.of(
            400, ProblemType.BAD_REQUEST,
            401, ProblemType.UNAUTHENTICATED,
            403, ProblemType.FORBIDDEN,
            404, ProblemType.NOT_FOUND,
            503, ProblemType.UNAVAILABLE);

    private final Reading reading;
    private final Passage passage;
    private final ObjectMapper json;
    private final Clock clock;

    ExportPatient(Reading reading, Passage passage, ObjectMapper json, Clock clock) {
        this.reading = reading;
        this.passage = passage;
        this.json = json;
        this.clock = clock;
    }

    /** Fails with {@link Refused} before anything is answered; what goes wrong later stands in the manifest. */
    Future<Void> stream(String patientId, HttpServerRequest caller) {
        return open(Service.PATIENT_SERVICE, patientId, caller).compose(first -> {
            if (first.statusCode() != 200) {
                first.request().reset();
                throw new Refused(REFUSALS.getOrDefault(first.statusCode(), ProblemType.BAD_GATEWAY));
            }
            Archive archive = begin(patientId, caller.response());
            List<Manifest.Part> parts = new ArrayList<>();
            return take(Service.PATIENT_SERVICE, first, archive, parts)
                    .compose(taken -> add(Service.PROGRAMME_SERVICE, patientId, caller, archive, parts))
                    .compose(taken -> add(Service.ASSESSMENT_SERVICE, patientId, caller, archive, parts))
                    .compose(taken -> end(patientId, archive, parts));
        });
    }

    private Future<HttpClientResponse> open(Service service, String patientId, HttpServerRequest caller) {
        return reading.open(caller, service, "/api/v1/" + noun(service) + "-records/" + patientId);
    }

    private static Archive begin(String patientId, HttpServerResponse response) {
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/zip")
                .putHeader("Content-Disposition", "attachment; filename=\"patient-" + patientId + ".zip\"");
        return new Archive(response);
    }

    private Future<Void> add(
            Service service, String patientId, HttpServerRequest caller, Archive archive, List<Manifest.Part> parts) {
        return open(service, patientId, caller).compose(record -> take(service, record, archive, parts), away -> {
            parts.add(missing(
                    service, away instanceof Refused refused ? refused.kind().status() : 502));
            return Future.succeededFuture();
        });
    }

    private Future<Void> take(Service service, HttpClientResponse record, Archive archive, List<Manifest.Part> parts) {
        if (record.statusCode() != 200) {
            record.request().reset();
            parts.add(missing(service, record.statusCode()));
            return Future.succeededFuture();
        }
        archive.begin(file(service));
        return passage.pass(record, archive)
                .onSuccess(complete -> {
                    archive.close();
                    parts.add(new Manifest.Part(service.title(), file(service), 200, complete));
                })
                .mapEmpty();
    }

    private Future<Void> end(String patientId, Archive archive, List<Manifest.Part> parts) {
        archive.begin("manifest.json");
        archive.add(write(Manifest.of(patientId, clock.instant(), parts)));
        archive.close();
        return archive.end();
    }

    private Buffer write(Manifest manifest) {
        try {
            return Buffer.buffer(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Manifest.Part missing(Service service, int status) {
        return new Manifest.Part(service.title(), file(service), status, false);
    }

    private static String file(Service service) {
        return noun(service) + "-record.json";
    }

    private static String noun(Service service) {
        return service.title().replace("-service", "");
    }
}
