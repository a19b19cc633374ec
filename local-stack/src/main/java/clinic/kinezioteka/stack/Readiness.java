package clinic.kinezioteka.stack;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks a process for its health until it says that it is ready. */
final class Readiness {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration PAUSE = Duration.ofMillis(50);

    private Readiness() {}

    /** Waits until the address answers 200. */
    static void await(Child child, String address, Duration patience) {
        await(child, address, patience, () -> isReady(address));
    }

    /** Waits until the port of this machine takes connections. */
    static void await(Child child, int port, Duration patience) {
        await(child, "port " + port, patience, () -> isOpen(port));
    }

    private static void await(Child child, String address, Duration patience, BooleanSupplier ready) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!ready.getAsBoolean()) {
            child.requireAlive();
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "%s is not ready after %d s (%s)".formatted(child.name(), patience.toSeconds(), address));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean isOpen(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isReady(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
