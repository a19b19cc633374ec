/** The feed behind a calendar link. */
@NullMarked
package clinic.kinezioteka.programmes.feed.rest;

import org.jspecify.annotations.NullMarked;
