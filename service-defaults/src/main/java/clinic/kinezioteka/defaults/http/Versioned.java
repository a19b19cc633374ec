package clinic.kinezioteka.defaults.http;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** An answer that carries its version: its ETag is that version, and If-None-Match is answered by 304. */
public interface Versioned {

    long version();

    /**
     * Whether the version tells of everything shown. An answer that also shows what others keep, and which may have changed
     * since, is sent anew to whoever asks: never 304.
     */
    @JsonIgnore
    default boolean isWhole() {
        return true;
    }
}
