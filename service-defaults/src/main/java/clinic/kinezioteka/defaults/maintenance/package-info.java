/** What a packaged service can do besides serving: send again, apply again, rebuild; told on the command line. */
@NullMarked
package clinic.kinezioteka.defaults.maintenance;

import org.jspecify.annotations.NullMarked;
