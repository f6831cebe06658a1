package ch.guichet.claimform.travel;

/** How a journey is made and ticketed. */
public enum JourneyKind {
    SINGLE,
    RETURN,
    /** A card for several journeys, which may still be valid after today. */
    MULTIPLE,
    /** A season ticket, which may still be valid after today. */
    SEASON,
    CAR;

    boolean isPublicTransport() {
        return this != CAR;
    }

    /** Whether it is bought ahead of the days it is for. */
    boolean mayEndLater() {
        return this == MULTIPLE || this == SEASON;
    }
}
