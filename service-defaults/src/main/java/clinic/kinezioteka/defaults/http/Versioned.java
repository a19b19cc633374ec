package clinic.kinezioteka.defaults.http;

/** An answer that carries its version: its ETag is that version, and If-None-Match is answered by 304. */
public interface Versioned {

    long version();
}
