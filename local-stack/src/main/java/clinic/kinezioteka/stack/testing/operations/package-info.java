/**
 * Every operation of a service's OpenAPI document against every way to ask for it: what follows from the document is
 * asked of all, what takes a story comes from the service's rows.
 */
@NullMarked
package clinic.kinezioteka.stack.testing.operations;

import org.jspecify.annotations.NullMarked;
