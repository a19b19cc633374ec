package clinic.kinezioteka.defaults.tenancy;

import java.sql.SQLException;

/** The database could not be told the clinic, so nothing may be read or written. */
class TenantNotSet extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TenantNotSet(SQLException cause) {
        super(cause);
    }
}
