package clinic.kinezioteka.defaults.paging;

import org.jspecify.annotations.Nullable;

/** An answer that is a part of a list, whatever it says beside. */
public interface Part {

    /** The cursor of the next part; null at the end. */
    @Nullable
    String next();
}
