package clinic.kinezioteka.programmes.rules;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Public holidays by country, as the library of holidays knows them; what it lacks is entered as a closure. */
@ApplicationScoped
public class Holidays {

    boolean knows(String country) {
        return HolidayManager.getSupportedCalendarCodes().contains(country);
    }

    /** The public holidays of a country from a date to a date, both included. */
    public Set<LocalDate> between(String country, LocalDate from, LocalDate to) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))
                .getHolidays(from, to, HolidayType.PUBLIC_HOLIDAY)
                .stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
