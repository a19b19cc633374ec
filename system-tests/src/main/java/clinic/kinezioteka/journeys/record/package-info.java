/** Reads what the services answer about a case, and compares it with what the case file expects. */
@NullMarked
package clinic.kinezioteka.journeys.record;

import org.jspecify.annotations.NullMarked;
