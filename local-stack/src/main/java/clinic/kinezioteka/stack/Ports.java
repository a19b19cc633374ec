package clinic.kinezioteka.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine. */
public final class Ports {

    /** How far above a part's port its health and metrics are. */
    static final int MANAGEMENT = 1000;

    /** How far above Kafka's port its controller is. */
    static final int CONTROLLER = 1;

    private Ports() {}

    /** A port that was free a moment ago. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A free port of a service, whose management port is free too. */
    public static int freeOfService() {
        return freeWith(MANAGEMENT);
    }

    /** A free port whose neighbour at the distance is free too. */
    static int freeWith(int distance) {
        int port = free();
        while (!isFree(port) || !isFree(port + distance)) {
            port = free();
        }
        return port;
    }

    /** Fails, naming the part and the setting that moves it, when another process listens on the port. */
    public static void requireFree(String part, int port, String setting) {
        if (!isFree(port)) {
            throw new IllegalStateException(
                    "port %d, wanted by %s, is taken: stop what listens there or choose another with -D%s=<port>"
                            .formatted(port, part, setting));
        }
    }

    private static boolean isFree(int port) {
        for (InetAddress address : new InetAddress[] {null, InetAddress.getLoopbackAddress()}) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(address, port));
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }
}
