package clinic.kinezioteka.programmes.language.rest;

/** An answer with texts, in English unless it is told in Lithuanian. */
public interface Spoken {

    /** The same with its texts in Lithuanian. */
    Spoken inLithuanian();
}
