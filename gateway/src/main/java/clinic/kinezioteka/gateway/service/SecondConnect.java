package clinic.kinezioteka.gateway.service;

import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpMethod;
import java.util.function.Supplier;

/** Connects once more for a GET when no connection could be made; never for a method that changes something. */
final class SecondConnect {

    private SecondConnect() {}

    static <T> Future<T> of(HttpMethod method, Supplier<Future<T>> connect) {
        Future<T> first = connect.get();
        return method.equals(HttpMethod.GET) ? first.recover(failure -> again(failure, connect)) : first;
    }

    private static <T> Future<T> again(Throwable failure, Supplier<Future<T>> connect) {
        return failure instanceof ConnectionPoolTooBusyException ? Future.failedFuture(failure) : connect.get();
    }
}
