package ch.guichet.catalogue;

/** How an auxiliary mean or a service for it comes to the person: the guide's « type de remise » (OMAI art. 3, 3bis, 7, 9). */
public enum Supply {
    /** Bought, or paid by a contribution. */
    PURCHASE,
    RENTAL,
    /** Repaired, adjusted or kept going. */
    REPAIR,
    /** Training, or the service of a third party. */
    TRAINING
}
