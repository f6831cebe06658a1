package ch.guichet.authorisation;

/** The counter itself, as opposed to its tests and its libraries. */
final class Product {

    private Product() {}

    static boolean holds(Class<?> type) {
        return type.getPackageName().startsWith("ch.guichet")
                && type.getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()
                        .endsWith("/target/classes/");
    }
}
