package clinic.kinezioteka.patients.episode;

import clinic.kinezioteka.patients.redflag.RedFlag;
import java.util.List;

/** An episode, and the red flags that its screening raised just now. */
public record Screened(Episode episode, List<RedFlag> raised) {}
