package ch.guichet.journey;

/** The registration of somebody new. */
record Registration(Person person) {

    void begin() {
        person.opens("/login");
        person.looksAt("sign-in");
        person.presses("register.title");
        person.isAt("/register");
        person.sees("register.lead");
    }

    void fillIn(String lastName, String firstName) {
        person.fills("field.last-name", lastName);
        person.fills("field.first-name", firstName);
        person.fills("field.street", "Rue du Lac 1");
        person.fills("field.postal-code", "1200");
        person.fills("field.town", "Genève");
        person.fills("field.iban", Someone.IBAN);
        person.fills("signin.email", person.self().email());
        person.fills("signin.password", Someone.PASSWORD);
        person.fills("password.repeat", Someone.PASSWORD);
        person.fills("register.mobile", person.self().mobile());
        person.ticks("register.truth");
    }

    void insured(String birthDate) {
        person.fills("register.birth-date", birthDate);
        person.fills("register.avs-number", person.self().avsNumber());
    }

    void send() {
        person.presses("register.title");
        person.isAt("/register/done");
        person.sees("registered.title");
        person.looksAt("registered");
    }

    void confirmEmail() {
        person.opens(person.receives("notification.confirm.subject").link());
        person.sees("confirm.done");
        person.looksAt("confirmed");
        person.presses("confirm.next");
    }
}
