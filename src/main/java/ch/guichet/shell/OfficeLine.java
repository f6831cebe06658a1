package ch.guichet.shell;

/** What pages say of the office; the office package answers. */
public interface OfficeLine {

    String name();

    String address();

    /** Empty when the office gives no telephone number. */
    String phone();

    /** From and to, {@code 09h00 - 16h00}. */
    String hours();
}
