package clinic.kinezioteka.stack;

import java.io.IOException;

/** A program of this classpath that runs against the started stack, with the terminal of this one. */
final class Program {

    private Program() {}

    /** Runs the main class to its end, and returns its exit code. */
    static int run(StackSettings settings, String mainClass) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Child.java(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dgateway.url=" + settings.gatewayUrl(),
                        "-Dkeycloak.url=" + settings.keycloakUrl(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        mainClass)
                .inheritIO()
                .start();
        Lifeline lifeline = Lifeline.of(process.pid(), "TERM", null);
        try {
            return process.waitFor();
        } finally {
            lifeline.close();
        }
    }
}
