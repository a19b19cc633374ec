package clinic.kinezioteka.programmes.operations;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.programmes.template.Authoring;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What all programmes are made of. Each template is one of a new clinic, since a clinic has one draft of a region. */
final class CatalogueRows {
    private static final String SHARED = "is the same for the whole network";

    static final List<Row> ALL = List.of(
            Row.of("listExercises", () -> Call.plain().asking("region", "LUMBAR"))
                    .except(Column.FOREIGN, SHARED)
                    .refuses(400, "bad-request", call -> call.asking("region", "KNEE")),
            Row.of("listTemplates", CatalogueRows::listed)
                    .refuses(400, "bad-request", call -> call.asking("condition", "FATIGUE")),
            Row.of("getTemplate", () -> draft(Given.id())).except(Column.REFUSED, "reads whatever is there"),
            Row.of("draftTemplate", CatalogueRows::based)
                    .refuses(422, "validation", call -> call.saying("modules", List.of()))
                    .refuses(422, "template-unsound", call -> call.saying(plan(false)))
                    .refuses(409, "draft-exists", Call::afterItself)
                    .except(Column.FOREIGN, "adds to the caller's own clinic"),
            Row.of("replaceTemplate", () -> draft(Given.id()).saying(plan(true)))
                    .refuses(422, "validation", call -> call.saying("modules", List.of()))
                    .refuses(422, "template-unsound", call -> call.saying(plan(false)))
                    .refuses(409, "template-published", call -> published().saying(plan(true))),
            Row.of("publishTemplate", () -> draft(Given.id())).refuses(409, "template-published", Call::afterItself),
            Row.of("discardTemplate", () -> toDiscard(Given.id()))
                    .refuses(409, "template-published", call -> published()));

    private CatalogueRows() {}

    private static Call listed() {
        UUID clinicId = Given.id();
        UUID draft = new Authoring(clinicId).draftOf(Region.LUMBAR);
        return Call.plain().in(clinicId).asking("id", draft).showing(draft);
    }

    private static Call based() {
        UUID clinicId = Given.id();
        UUID network = new Authoring(clinicId).ofTheNetwork(Region.LUMBAR);
        return Call.plain().in(clinicId).saying("basedOn", network.toString());
    }

    private static Call draft(UUID clinicId) {
        UUID draft = new Authoring(clinicId).draftOf(Region.LUMBAR);
        return Call.on(draft).in(clinicId).showing(draft);
    }

    private static Call toDiscard(UUID clinicId) {
        return Call.on(new Authoring(clinicId).draftOf(Region.LUMBAR)).in(clinicId);
    }

    private static Call published() {
        UUID clinicId = Given.id();
        Authoring authoring = new Authoring(clinicId);
        UUID id = authoring.published(Region.LUMBAR, authoring.usualPlan(Region.LUMBAR));
        return Call.on(id).in(clinicId).at(1);
    }

    /** As the network's, or with a discharge that asks for less than the gate before it. */
    private static Map<String, Object> plan(boolean sound) {
        ObjectNode plan = new Authoring(Given.id()).usualPlan(Region.LUMBAR);
        if (!sound) {
            plan.withObject("/gateThresholds").put("dischargeRepetitions", 1);
        }
        return new ObjectMapper().convertValue(plan, new TypeReference<>() {});
    }
}
