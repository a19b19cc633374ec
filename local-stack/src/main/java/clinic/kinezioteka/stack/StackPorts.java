package clinic.kinezioteka.stack;

/**
 * Where the parts listen. The management port of Keycloak and of each service is 1000 above its port, Kafka's controller one
 * above.
 */
public record StackPorts(
        int postgres, int kafka, int keycloak, int gateway, int patient, int programme, int assessment) {

    /** The ports of the system properties {@code postgres.port}, {@code kafka.port} and so on, else the usual ones. */
    static StackPorts ofSystemProperties() {
        return new StackPorts(
                Integer.getInteger("postgres.port", 15432),
                Integer.getInteger("kafka.port", 19092),
                Integer.getInteger("keycloak.port", 8180),
                Integer.getInteger("gateway.port", 8080),
                Integer.getInteger("patient.port", 8081),
                Integer.getInteger("programme.port", 8082),
                Integer.getInteger("assessment.port", 8083));
    }

    /** Ports that were free a moment ago, so that nothing meets a stack that runs. */
    public static StackPorts free() {
        return new StackPorts(
                Ports.free(),
                Ports.freeWith(Ports.CONTROLLER),
                Ports.freeWith(Ports.MANAGEMENT),
                Ports.freeWith(Ports.MANAGEMENT),
                Ports.freeWith(Ports.MANAGEMENT),
                Ports.freeWith(Ports.MANAGEMENT),
                Ports.freeWith(Ports.MANAGEMENT));
    }

    /** Fails, naming part and setting, when another process listens on one of them. */
    void requireFree(boolean withKeycloak) {
        Ports.requireFree("PostgreSQL", postgres, "postgres.port");
        Ports.requireFree("Kafka", kafka, "kafka.port");
        Ports.requireFree("Kafka's controller", kafka + Ports.CONTROLLER, "kafka.port");
        if (withKeycloak) {
            Ports.requireFree("Keycloak", keycloak, "keycloak.port");
            Ports.requireFree("Keycloak's management", keycloak + Ports.MANAGEMENT, "keycloak.port");
        }
        for (Service service : Service.ALL) {
            int port = service.port(this);
            Ports.requireFree(service.module(), port, service.key() + ".port");
            Ports.requireFree(service.module() + "'s management", port + Ports.MANAGEMENT, service.key() + ".port");
        }
    }
}
