package clinic.kinezioteka.defaults.http;

import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** The answer to a creation: 201, where the resource is, and the resource itself. */
public final class Created {

    private Created() {}

    /** @param path the full path of the new resource, as {@code /api/v1/patients/…} */
    public static <T> RestResponse<T> at(String path, T body) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(path))
                .entity(body)
                .build();
    }
}
