/** The services behind the gateway: who owns which collection, where each one is, and how to ask it. */
@NullMarked
package clinic.kinezioteka.gateway.service;

import org.jspecify.annotations.NullMarked;
