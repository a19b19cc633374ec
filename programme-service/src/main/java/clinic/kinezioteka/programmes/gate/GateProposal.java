package clinic.kinezioteka.programmes.gate;

import clinic.kinezioteka.programmes.criteria.GateInputs;
import clinic.kinezioteka.programmes.criteria.Judgement;
import clinic.kinezioteka.programmes.protocol.DueAssessment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * What the rules propose at a gate right now.
 *
 * @param id changes whenever what the proposal rests on does
 * @param missing what of the protocol is neither recorded nor waived
 * @param waived what of it a doctor waived
 */
public record GateProposal(
        UUID id, GateInputs inputs, Judgement judgement, List<DueAssessment> missing, List<DueAssessment> waived) {

    static GateProposal of(Gate gate, long decidedBefore, GateInputs inputs, List<DueAssessment> missing) {
        String rest = "%s %s %d %d %s %s"
                .formatted(gate.id(), gate.status(), decidedBefore, Judgement.RULE_SET_VERSION, inputs, missing);
        return new GateProposal(id(gate, rest), inputs, Judgement.of(inputs), missing, inputs.waived());
    }

    /** The id as a number that JSON keeps exactly: the version of what a reader sees of the gate. */
    public long version() {
        return id.getLeastSignificantBits() & 0xF_FFFF_FFFF_FFFFL;
    }

    public boolean isProtocolComplete() {
        return missing.isEmpty();
    }

    /** A UUID of version 7: the time is that of the gate's opening, the rest a hash of what the proposal rests on. */
    private static UUID id(Gate gate, String rest) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(rest.getBytes(StandardCharsets.UTF_8)));
            long time = gate.openedAt().toEpochMilli() << 16;
            return new UUID(time | 0x7000L | (hash.getLong() & 0xFFFL), (hash.getLong() >>> 2) | Long.MIN_VALUE);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
