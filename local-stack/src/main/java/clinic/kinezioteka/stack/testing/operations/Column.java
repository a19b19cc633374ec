package clinic.kinezioteka.stack.testing.operations;

/** What is asked of every operation, in the order in which it checks; last, whether it is done after all that was in vain. */
public enum Column {
    UNAUTHENTICATED("no token", Promises::asksForAToken),
    FORBIDDEN("other role", Promises::refusesOtherRoles),
    UNREADABLE("unreadable", Promises::refusesWhatItCannotRead),
    ABSENT("absent", Promises::answersThatThereIsNothing),
    FOREIGN("other clinic", Strangers::showsNothingToAnotherClinic),
    ANOTHER("other person", Strangers::showsNothingToAnotherPerson),
    STALE("version", Stories::mindsVersions),
    REFERENCE("unknown reference", Stories::refusesUnknownReferences),
    REFUSED("refused", Stories::isRefused),
    DONE("done", Stories::isDone);

    private final String title;
    private final Rule rule;

    Column(String title, Rule rule) {
        this.title = title;
        this.rule = rule;
    }

    String title() {
        return title;
    }

    /** What was seen, for the table: a status and its circumstances, or why there is nothing to see. */
    String check(Subject subject) {
        return subject.exception(this)
                .map(Seen::nothing)
                .orElseGet(() -> subject.hasARow() || promised() ? rule.check(subject) : Seen.nothing("no row yet"));
    }

    /** Whether it follows from the document alone. */
    private boolean promised() {
        return this == ABSENT || this == UNAUTHENTICATED || this == FORBIDDEN || this == UNREADABLE;
    }

    /** Fails when the operation does not do as it should. */
    interface Rule {
        String check(Subject subject);
    }
}
