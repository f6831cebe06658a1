package ch.guichet.claimform.helplessness;

/** Who pays a stay in a home: only where the family does, the right is kept (RAI art. 35bis al. 2 to 3). */
public enum Payer {
    SOCIAL_INSURANCE,
    FAMILY
}
