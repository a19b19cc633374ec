package clinic.kinezioteka.journeys;

import clinic.kinezioteka.journeys.http.Product;
import clinic.kinezioteka.journeys.http.TokenSource;
import clinic.kinezioteka.journeys.play.Stage;
import clinic.kinezioteka.stack.LocalStack;
import clinic.kinezioteka.stack.Progress;
import clinic.kinezioteka.stack.StackPorts;
import clinic.kinezioteka.stack.StackSettings;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The packaged services on servers and ports of their own, with a clinic in which everything can be booked. Journeys share
 * it, each with patients of its own, and leave every part running. Its logs stay in {@code target/stack}.
 */
record RunningStack(StackSettings settings, LocalStack parts, StandInIssuer issuer, Stage stage)
        implements AutoCloseable {

    static RunningStack start() {
        try {
            StandInIssuer issuer = StandInIssuer.start();
            Path directory = Path.of("target/stack").toAbsolutePath();
            forget(directory);
            StackSettings settings = new StackSettings(
                    Path.of("..").toRealPath(), directory, StackPorts.free(), issuer.issuer(), Optional.empty(), false);
            LocalStack parts = new LocalStack(settings, new Progress(System.out));
            parts.start();
            Product product = new Product(URI.create(settings.gatewayUrl()), issuer::tokensOf);
            return new RunningStack(settings, parts, issuer, Stage.set(product, Clock.systemUTC()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Product product() {
        return new Product(gateway(), issuer::tokensOf);
    }

    /** The product, to which every body is sent as the caller's own words make it. */
    Product product(UnaryOperator<ObjectNode> words) {
        return new Product(gateway(), issuer::tokensOf, words);
    }

    TokenSource tokensOf(String user) {
        return issuer.tokensOf(user);
    }

    URI gateway() {
        return URI.create(settings.gatewayUrl());
    }

    @Override
    public void close() {
        parts.close();
        issuer.close();
    }

    private static void forget(Path directory) throws IOException {
        if (Files.exists(directory)) {
            List<Path> all;
            try (Stream<Path> walk = Files.walk(directory)) {
                all = walk.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path path : all) {
                Files.delete(path);
            }
        }
    }
}
