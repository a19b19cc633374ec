package clinic.kinezioteka.assessments.protocol;

/** What happened to a protocol, fired inside the transaction of the change. */
public sealed interface ProtocolEvent {

    Protocol protocol();

    /** A due assessment was waived. */
    record AssessmentWaived(Protocol protocol, Waiver waiver) implements ProtocolEvent {}

    /** Each due assessment is recorded or waived. */
    record ProtocolCompleted(Protocol protocol) implements ProtocolEvent {}

    /** Something is due again. */
    record ProtocolReopened(Protocol protocol) implements ProtocolEvent {}
}
