/** Documents of an episode, such as images and letters, kept as they were uploaded and judged by what is in them. */
@NullMarked
package clinic.kinezioteka.patients.document;

import org.jspecify.annotations.NullMarked;
