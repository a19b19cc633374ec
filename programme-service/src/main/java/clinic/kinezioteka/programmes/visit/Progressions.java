package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.programmes.programme.Programme;
import java.util.List;
import java.util.Map;

/** Tells visits what is proposed for the exercises that they plan. */
public interface Progressions {

    /**
     * By code of the exercise; nothing for a module that is over or no longer planned.
     *
     * @param chain the visits of the programme in their order
     */
    Map<String, Progression> of(Programme programme, int module, List<Visit> chain);
}
