package clinic.kinezioteka.programmes.catalogue;

import java.util.List;

/**
 * What a template version plans for one module.
 *
 * @param number 1–3
 * @param goal what the module is for
 * @param sessionsPerHalf sessions before, and again after, the DOCTOR_CONTROL
 * @param exercises codes of the catalogue
 * @param keyPatterns movement patterns whose repetitions the gates count
 */
public record ModuleTemplate(
        int number,
        String goal,
        int sessionsPerHalf,
        WindowDays windowDays,
        List<String> exercises,
        List<String> keyPatterns) {}
