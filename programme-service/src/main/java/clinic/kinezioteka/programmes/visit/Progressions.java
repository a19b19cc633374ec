package clinic.kinezioteka.programmes.visit;

import clinic.kinezioteka.programmes.programme.Programme;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells visits what is proposed for the exercises that they plan. */
public interface Progressions {

    /** What is proposed in these programmes; all that it rests on is asked for here, once for them all. */
    Proposals of(Collection<Programme> programmes);

    /** What is proposed in some programmes. */
    interface Proposals {

        /**
         * By code of the exercise; nothing for a module that is over or no longer planned.
         *
         * @param done the visits of the programme in their order; those without a record say nothing
         */
        Map<String, Progression> of(Programme programme, int module, List<Visit> done);
    }
}
