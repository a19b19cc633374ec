/** The ledger over HTTP. */
@NullMarked
package clinic.kinezioteka.programmes.ledger.rest;

import org.jspecify.annotations.NullMarked;
