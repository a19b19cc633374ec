package clinic.kinezioteka.programmes.followup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why there will be no follow-up, classified so that it may leave in an event. */
@Schema(name = "FollowUpDeclineReason")
public enum DeclineReason {
    NOT_WANTED,
    /** Nobody answered; said by the clinic. */
    NOT_REACHED,
    MOVED_AWAY,
    SEEN_ELSEWHERE,
    OTHER
}
