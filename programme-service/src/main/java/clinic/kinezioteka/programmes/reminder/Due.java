package clinic.kinezioteka.programmes.reminder;

import java.util.UUID;

/**
 * What a patient may have to be reminded of.
 *
 * @param id of the visit, or of the programme
 */
record Due(UUID id, UUID patientId) {}
