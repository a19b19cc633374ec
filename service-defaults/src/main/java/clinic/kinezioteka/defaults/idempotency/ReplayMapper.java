package clinic.kinezioteka.defaults.idempotency;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives the first answer again, marked as such. */
class ReplayMapper {

    @ServerExceptionMapper
    Response again(Replay replay) {
        StoredAnswer answer = replay.answer();
        Response.ResponseBuilder response = Response.status(answer.status()).header("Idempotency-Replayed", true);
        answer.headers().lines().forEach(line -> {
            int colon = line.indexOf(':');
            response.header(line.substring(0, colon), line.substring(colon + 2));
        });
        return answer.body() == null
                ? response.build()
                : response.type(MediaType.APPLICATION_JSON)
                        .entity(answer.body())
                        .build();
    }
}
