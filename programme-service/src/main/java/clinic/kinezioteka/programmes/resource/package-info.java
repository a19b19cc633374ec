/** What a visit needs besides its patient: practitioners with their weekly hours, rooms and device units. */
@NullMarked
package clinic.kinezioteka.programmes.resource;

import org.jspecify.annotations.NullMarked;
