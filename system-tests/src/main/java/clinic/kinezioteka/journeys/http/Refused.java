package clinic.kinezioteka.journeys.http;

/** A request that a service refused, with its reason. */
public final class Refused extends RuntimeException {

    private final transient Answer answer;

    Refused(String request, Answer answer) {
        super("%s was answered %d: %s".formatted(request, answer.status(), answer.body()));
        this.answer = answer;
    }

    /** Whether the reason is the problem of that type. */
    public boolean isProblem(String type) {
        return answer.isProblem(type);
    }
}
