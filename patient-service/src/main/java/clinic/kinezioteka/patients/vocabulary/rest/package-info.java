/** Vocabularies over HTTP, in the language that the client asks for. */
@NullMarked
package clinic.kinezioteka.patients.vocabulary.rest;

import org.jspecify.annotations.NullMarked;
