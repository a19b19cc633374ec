package clinic.kinezioteka.stack;

import java.io.PrintStream;
import java.util.List;

/** Says where everything is, who may log in, and how to call it. */
final class Summary {

    private Summary() {}

    static void print(PrintStream out, StackSettings settings, List<Child> services) {
        out.printf(
                """

                Gateway    %1$s/api/v1   (documentation %1$s/docs, OpenAPI %1$s/openapi.json)
                Keycloak   %2$s   (realm kinezioteka; administrator admin, password admin)
                PostgreSQL localhost:%3$d   (databases patient, programme, assessment; password = role)
                Kafka      localhost:%4$d
                Logs       %5$s

                Users (password = name)
                  clinic Vilnius   doctor, therapist, reception, admin, privacy
                  clinic Kaunas    doctor-kaunas, therapist-kaunas, reception-kaunas, admin-kaunas, privacy-kaunas
                  network          network (clinics and partners)
                  patient          patient (the patient of case 2)
                Partners (client = secret)  partner-a, partner-b

                TOKEN=$(curl -s %2$s/realms/kinezioteka/protocol/openid-connect/token -d grant_type=password \\
                  -d client_id=local-cli -d username=doctor -d password=doctor | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
                curl -s -H "Authorization: Bearer $TOKEN" %1$s/api/v1/programmes

                Resident memory
                """,
                settings.gatewayUrl(),
                settings.keycloakUrl(),
                settings.ports().postgres(),
                settings.ports().kafka(),
                settings.directory().resolve("logs"));
        services.forEach(service -> out.printf("  %-19s %4d MiB%n", service.name(), service.residentMebibytes()));
        out.println();
    }
}
