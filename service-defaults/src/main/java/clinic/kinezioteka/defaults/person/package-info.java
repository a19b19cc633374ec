/** Whose records are whose: what a patient may see as his own, also after two records of him became one. */
@NullMarked
package clinic.kinezioteka.defaults.person;

import org.jspecify.annotations.NullMarked;
