package clinic.kinezioteka.patients.redflag;

import clinic.kinezioteka.defaults.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** A doctor says that he has seen a red flag. */
@ApplicationScoped
public class AcknowledgeRedFlag {
    private final RedFlags flags;
    private final Caller caller;
    private final Clock clock;

    AcknowledgeRedFlag(RedFlags flags, Caller caller, Clock clock) {
        this.flags = flags;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public RedFlag acknowledge(RedFlag flag) {
        flag.acknowledge(caller.subject(), clock.instant());
        flags.flush();
        return flag;
    }
}
