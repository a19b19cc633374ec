package clinic.kinezioteka.patients.opening;

import clinic.kinezioteka.patients.episode.Episode;
import clinic.kinezioteka.patients.episode.Warning;
import clinic.kinezioteka.patients.redflag.RedFlag;
import java.util.List;

/** An episode, the red flags that its screening raised just now, and what is unusual in what the doctor said. */
public record Screened(Episode episode, List<RedFlag> raised, List<Warning> warnings) {}
