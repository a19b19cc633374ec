/** Everything on one machine without Docker: PostgreSQL, Kafka, Keycloak and the services as processes of this JVM. */
@NullMarked
package clinic.kinezioteka.stack;

import org.jspecify.annotations.NullMarked;
