package clinic.kinezioteka.programmes.operations;

import clinic.kinezioteka.programmes.Given;
import clinic.kinezioteka.programmes.Given.Course;
import clinic.kinezioteka.programmes.catalogue.Region;
import clinic.kinezioteka.stack.testing.operations.Call;
import clinic.kinezioteka.stack.testing.operations.Column;
import clinic.kinezioteka.stack.testing.operations.Row;
import java.util.List;

/** All that is kept about a patient. */
final class RecordRows {
    static final List<Row> ALL = List.of(Row.of("getProgrammeRecord", () -> {
                Course course = Given.course(Region.LUMBAR);
                return Call.on(course.patientId()).of(course.patientId()).showing(course.programmeId());
            })
            .emptyElsewhere()
            .except(Column.REFUSED, "reads whatever is there"));

    private RecordRows() {}
}
