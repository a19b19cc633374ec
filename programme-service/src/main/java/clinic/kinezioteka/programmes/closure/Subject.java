package clinic.kinezioteka.programmes.closure;

/** What cannot be booked: the clinic as a whole, or one of its resources. The closure of a practitioner is called an absence. */
public enum Subject {
    CLINIC,
    PRACTITIONER,
    ROOM,
    DEVICE
}
