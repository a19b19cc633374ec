package clinic.kinezioteka.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine. */
public final class Ports {

    private Ports() {}

    /** A port that was free a moment ago. */
    public static int free() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The port of a part's health and metrics: 1000 above its own. */
    static int managementOf(int port) {
        return port + 1000;
    }

    /** Fails, naming the part and the setting that moves it, when another process listens on the port. */
    public static void requireFree(String part, int port, String setting) {
        for (InetAddress address : new InetAddress[] {null, InetAddress.getLoopbackAddress()}) {
            try (ServerSocket socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(address, port));
            } catch (IOException e) {
                throw new IllegalStateException(
                        "port %d, wanted by %s, is taken: stop what listens there or choose another with -D%s=<port>"
                                .formatted(port, part, setting),
                        e);
            }
        }
    }
}
