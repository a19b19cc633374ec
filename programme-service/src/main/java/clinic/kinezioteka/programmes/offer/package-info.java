/** What is offered to who waits: a free slot, kept for one at a time until he answers, then passed on to the next. */
@NullMarked
package clinic.kinezioteka.programmes.offer;

import org.jspecify.annotations.NullMarked;
