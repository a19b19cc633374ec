/** What a patient is to do at home on a day, and what he has done of it. */
@NullMarked
package clinic.kinezioteka.programmes.home;

import org.jspecify.annotations.NullMarked;
