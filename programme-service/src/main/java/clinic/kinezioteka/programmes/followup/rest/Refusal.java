package clinic.kinezioteka.programmes.followup.rest;

import clinic.kinezioteka.programmes.followup.DeclineReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "FollowUpRefusal",
        description = "That there will be no follow-up.",
        examples = """
                {"reason": "NOT_WANTED"}""")
record Refusal(
        @Schema(description = "Why; NOT_REACHED is for the clinic to say.", required = true) @NotNull
                DeclineReason reason) {}
