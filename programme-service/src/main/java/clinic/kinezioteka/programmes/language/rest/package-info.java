/** Answers whose texts are told in the language that the client asks for. */
@NullMarked
package clinic.kinezioteka.programmes.language.rest;

import org.jspecify.annotations.NullMarked;
