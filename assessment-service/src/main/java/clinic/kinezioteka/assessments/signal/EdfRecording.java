package clinic.kinezioteka.assessments.signal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** EDF and EDF+C: data records of 16-bit whole numbers, signal after signal. */
final class EdfRecording implements Samples {

    private final ByteBuffer file;
    private final EdfHeader header;

    EdfRecording(ByteBuffer file) {
        this.file = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        this.header = EdfHeader.of(file);
    }

    @Override
    public List<String> labels() {
        return header.signals().stream().map(EdfSignal::label).toList();
    }

    @Override
    public double samplingRateHertz(int channel) {
        return header.signals().get(channel).samplesOfRecord() / header.recordSeconds();
    }

    @Override
    public void read(Sink[] sinks) {
        int position = header.bytes();
        EdfSignal.Scale[] scales = scales(sinks);
        for (long record = 0; record < header.records(); record++) {
            for (int channel = 0; channel < sinks.length; channel++) {
                int end = position + 2 * (int) header.signals().get(channel).samplesOfRecord();
                Sink sink = sinks[channel];
                for (int at = position; sink != null && at < end; at += 2) {
                    sink.take(scales[channel].microvolts(file.getShort(at)));
                }
                position = end;
            }
        }
    }

    private EdfSignal.Scale[] scales(Sink[] sinks) {
        EdfSignal.Scale[] scales = new EdfSignal.Scale[sinks.length];
        for (int channel = 0; channel < sinks.length; channel++) {
            if (sinks[channel] != null) {
                scales[channel] = header.signals().get(channel).scale();
            }
        }
        return scales;
    }
}
