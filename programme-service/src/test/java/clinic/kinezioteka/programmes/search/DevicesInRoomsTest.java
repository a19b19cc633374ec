package clinic.kinezioteka.programmes.search;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.kinezioteka.programmes.resource.DeviceKind;
import clinic.kinezioteka.programmes.series.Clinic;
import clinic.kinezioteka.programmes.series.Conflict;
import clinic.kinezioteka.programmes.series.HardConstraint;
import clinic.kinezioteka.programmes.series.Placement;
import clinic.kinezioteka.programmes.series.SeriesOutcome;
import clinic.kinezioteka.programmes.series.Step;
import clinic.kinezioteka.programmes.series.Window;
import clinic.kinezioteka.programmes.series.Wishes;
import clinic.kinezioteka.programmes.timetable.Busy;
import clinic.kinezioteka.programmes.timetable.Calendar;
import clinic.kinezioteka.programmes.timetable.Choice;
import clinic.kinezioteka.programmes.timetable.Choices;
import clinic.kinezioteka.programmes.timetable.Surroundings.Space;
import clinic.kinezioteka.programmes.timetable.Surroundings.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DevicesInRoomsTest {
    private static final UUID BOOTH = new UUID(2, 2);
    private static final UUID SECOND_TABLE = new UUID(3, 2);
    private static final Window WEEKS = new Window(7, 14, 0);

    private final Clinic clinic = new Clinic();
    private final List<Step> chain = Clinic.chain(1, 1, DeviceKind.TRACTION_TABLE);

    @BeforeEach
    void putTheTableIntoTheBooth() {
        clinic.rooms.add(new Space(BOOTH, Set.of(), Set.of(), Calendar.free()));
        clinic.devices.set(0, new Unit(Clinic.TABLE, DeviceKind.TRACTION_TABLE, BOOTH, Calendar.free()));
    }

    @Test
    void takesTheRoomInWhichTheDeviceStands() {
        assertThat(search().placed()).filteredOn(Step::isSession).hasSize(2).allMatch(step -> step.at()
                .roomId()
                .equals(BOOTH));
    }

    @Test
    void takesAnotherUnitToTheRoomThatIsFree() {
        clinic.rooms.set(1, new Space(BOOTH, Set.of(), Set.of(), Calendar.taken(whole())));
        clinic.devices.add(new Unit(SECOND_TABLE, DeviceKind.TRACTION_TABLE, Calendar.free()));
        assertThat(search().placed()).filteredOn(Step::isSession).hasSize(2).allMatch(step -> step.at()
                .deviceIds()
                .equals(List.of(SECOND_TABLE)));
    }

    @Test
    void tellsThatRoomAndDeviceAreFreeButApart() {
        clinic.rooms.set(1, new Space(BOOTH, Set.of(), Set.of(), Calendar.taken(whole())));
        assertThat(search().conflicts())
                .extracting(Conflict::constraint)
                .containsOnly(HardConstraint.DEVICE_IN_ITS_ROOM);
    }

    @Test
    void judgesADeviceThatIsTakenElsewhere() {
        Step session = Clinic.session(1, 1);
        Step elsewhere = session.at(new Placement(
                Clinic.span(Clinic.MONDAY, 9, session), Clinic.THERAPIST, Clinic.ROOM, List.of(Clinic.TABLE)));
        assertThat(clinic.judge(List.of(elsewhere), WEEKS, Set.of(elsewhere.visitId())))
                .extracting(Conflict::constraint)
                .containsExactly(HardConstraint.DEVICE_IN_ITS_ROOM);
    }

    @Test
    void offersAPlannerOnlyRoomsThatHaveWhatIsNeeded() {
        assertThat(new Choices(clinic.around()).on(chain.get(1).need(), Clinic.MONDAY))
                .isNotEmpty()
                .allSatisfy(choice -> assertThat(choice.rooms()).containsExactly(BOOTH))
                .extracting((Choice choice) -> choice.devicesIn(BOOTH))
                .containsOnly(List.of(List.of(Clinic.TABLE)));
    }

    private SeriesOutcome search() {
        return clinic.search(chain, WEEKS, Clinic.MONDAY, Wishes.none());
    }

    private static Busy whole() {
        return Clinic.takenOn(
                Clinic.MONDAY.datesUntil(Clinic.MONDAY.plusDays(400)).toArray(LocalDate[]::new));
    }
}
