package clinic.kinezioteka.defaults.idempotency;

import java.util.UUID;

/** A command that a client may send again: whose it is, its key, and what it says. */
record CommandKey(UUID clinic, String client, String key, String fingerprint) {}
