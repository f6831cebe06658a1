package ch.guichet.account;

/** What an account may do. */
public enum Role {
    /** Is insured and claims for themself. */
    BENEFICIARY,
    /** Claims for insured persons they represent. */
    REPRESENTATIVE,
    /** Decides on claims for the office. */
    REVIEWER,
    /** Looks after staff and settings. */
    ADMINISTRATOR;

    public boolean isClaimant() {
        return this == BENEFICIARY || this == REPRESENTATIVE;
    }

    /** The names by which views declare who may open them. */
    public static final class Names {
        public static final String BENEFICIARY = "BENEFICIARY";
        public static final String REPRESENTATIVE = "REPRESENTATIVE";
        public static final String REVIEWER = "REVIEWER";
        public static final String ADMINISTRATOR = "ADMINISTRATOR";

        private Names() {}
    }
}
