/** The product as a client sees it: tokens, requests, and patience with what arrives by event. */
@NullMarked
package clinic.kinezioteka.journeys.http;

import org.jspecify.annotations.NullMarked;
