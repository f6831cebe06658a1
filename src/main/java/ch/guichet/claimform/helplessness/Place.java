package ch.guichet.claimform.helplessness;

/** Where nights are spent; it decides whether they are paid (LAI art. 42bis al. 4). */
public enum Place {
    DOMICILE,
    HOSPITAL,
    HOME
}
