package clinic.kinezioteka.assessments.export.rest;

import clinic.kinezioteka.assessments.assessment.Assessment;
import clinic.kinezioteka.assessments.assessment.rest.AssessmentViews;
import clinic.kinezioteka.assessments.export.Departed;
import clinic.kinezioteka.assessments.export.Departure;
import clinic.kinezioteka.assessments.export.ExportCursor;
import clinic.kinezioteka.assessments.export.ExportQuestion;
import clinic.kinezioteka.assessments.export.ReadExport;
import clinic.kinezioteka.assessments.reference.Language;
import clinic.kinezioteka.defaults.tenancy.Tenant;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Writes an export line by line; a part is read when the one before was taken. */
@ApplicationScoped
class WriteExport {

    private static final Logger LOG = Logger.getLogger(WriteExport.class);

    private final ReadExport reading;
    private final AssessmentViews views;
    private final ObjectMapper json;
    private final Tenant tenant;

    WriteExport(ReadExport reading, AssessmentViews views, ObjectMapper json, Tenant tenant) {
        this.reading = reading;
        this.views = views;
        this.json = json;
        this.tenant = tenant;
    }

    /** Writes all behind the cursor, then that it was all; nothing more to who is gone. */
    void write(ExportQuestion question, ExportCursor after, Language language, Departure departure, OutputStream to)
            throws IOException {
        try {
            writeAll(question, after, language, departure, to);
        } catch (Departed gone) {
            LOG.debug("an export breaks off, its client is gone");
        }
    }

    private void writeAll(
            ExportQuestion question, ExportCursor after, Language language, Departure departure, OutputStream to)
            throws IOException {
        UUID clinicId = tenant.clinicId();
        ExportCursor cursor = after;
        long count = 0;
        List<Assessment> part = reading.part(question, cursor, departure);
        while (!part.isEmpty()) {
            for (Assessment one : part) {
                cursor = cursor.after(one.performedAt(), one.id());
                write(
                        ExportLine.of(
                                cursor.write(question, clinicId),
                                views.of(one, one.state(), language).withoutReason()),
                        to);
            }
            count += part.size();
            part = reading.part(question, cursor, departure);
        }
        write(ExportLine.end(after.asOf(), count), to);
    }

    private void write(ExportLine line, OutputStream to) throws IOException {
        to.write(json.writeValueAsBytes(line));
        to.write('\n');
    }
}
