package clinic.kinezioteka.defaults.idempotency;

import org.jspecify.annotations.Nullable;

/** An answer as it is kept: its status, its headers a line each, its body as JSON. */
record StoredAnswer(int status, String headers, @Nullable String body) {}
