package clinic.kinezioteka.patients.letter;

/**
 * Who writes to whom about what.
 *
 * @param externalReference by which the partner knows his patient; no name stands in a letter
 */
record Correspondence(String clinic, String partner, String externalReference) {}
