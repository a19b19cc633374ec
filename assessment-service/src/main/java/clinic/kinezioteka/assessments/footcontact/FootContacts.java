package clinic.kinezioteka.assessments.footcontact;

import clinic.kinezioteka.assessments.episode.Side;
import clinic.kinezioteka.assessments.signal.Lines;
import clinic.kinezioteka.assessments.signal.Unfit;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The contacts of a walk as a CSV tells them: in the order of their heel strikes, left and right in turn. */
record FootContacts(List<FootContact> inOrder) {

    static final String FIRST_LINE = "side,heelStrikeMilliseconds,toeOffMilliseconds,stepLengthMetres";

    private static final int FEWEST = 4;
    private static final int MOST = 10_000;
    private static final int FIELDS = 4;
    private static final double LONGEST_WALK = 3_600_000;
    private static final double SHORTEST_STEP = 0.05;
    private static final double LONGEST_STEP = 2;

    static FootContacts of(ByteBuffer file) {
        Lines lines = new Lines(file);
        if (!lines.next() || !String.join(",", lines.texts()).equals(FIRST_LINE)) {
            throw Unfit.file("must begin with the line " + FIRST_LINE);
        }
        List<FootContact> contacts = new ArrayList<>();
        while (lines.next()) {
            contacts.add(contact(lines, contacts.isEmpty()));
            requireOrder(contacts, lines);
        }
        if (contacts.size() < FEWEST) {
            throw Unfit.file("must have at least " + FEWEST + " contacts, two of each foot");
        }
        return new FootContacts(contacts);
    }

    private static FootContact contact(Lines lines, boolean isFirst) {
        if (lines.fields() != FIELDS) {
            throw Unfit.file("line %d must have %d fields".formatted(lines.number(), FIELDS));
        }
        boolean hasNoStep = isFirst && lines.text(3).isEmpty();
        return new FootContact(
                side(lines),
                lines.number(1, 0, LONGEST_WALK),
                lines.number(2, 0, LONGEST_WALK),
                hasNoStep ? Double.NaN : lines.number(3, SHORTEST_STEP, LONGEST_STEP));
    }

    private static Side side(Lines lines) {
        return switch (lines.text(0)) {
            case "LEFT" -> Side.LEFT;
            case "RIGHT" -> Side.RIGHT;
            default -> throw Unfit.file("line %d must begin with LEFT or RIGHT".formatted(lines.number()));
        };
    }

    /** Who walks has a foot on the ground at any time, and sets one foot before the other. */
    private static void requireOrder(List<FootContact> contacts, Lines lines) {
        int last = contacts.size() - 1;
        FootContact now = contacts.get(last);
        String where = "line " + lines.number() + ": ";
        if (now.toeOff() <= now.heelStrike()) {
            throw Unfit.file(where + "the toe leaves before the heel strikes");
        }
        if (last > 0 && contacts.get(last - 1).heelStrike() >= now.heelStrike()) {
            throw Unfit.file(where + "the heel strikes before that of the line above");
        }
        if (last > 0 && contacts.get(last - 1).side() == now.side()) {
            throw Unfit.file(where + "the same foot twice, one contact is missing");
        }
        if (last > 0 && contacts.get(last - 1).toeOff() < now.heelStrike()) {
            throw Unfit.file(where + "no foot is on the ground before it, so this is no walk");
        }
        if (last > 1 && contacts.get(last - 2).toeOff() >= now.heelStrike()) {
            throw Unfit.file(where + "the foot strikes before it has left the ground");
        }
        if (contacts.size() > MOST) {
            throw Unfit.file("has more than " + MOST + " contacts");
        }
    }
}
