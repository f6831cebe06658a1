package ch.guichet.claimform.hearing;

/** The kind of device somebody hears with; each has its own law (OMAI annexe ch. 5.07 and 5.07.1). */
public enum Apparatus {
    HEARING_AID,
    COCHLEAR_IMPLANT,
    BONE_OR_MIDDLE_EAR
}
