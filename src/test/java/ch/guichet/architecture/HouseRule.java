package ch.guichet.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.transaction.annotation.Transactional;

/** Who may know whom, and how things are called; {@code root} is the package the house stands in. */
enum HouseRule {
    /** The values, the form language and the forms run without any framework. */
    VALUES_ARE_PLAIN_JAVA(root -> classes()
            .that(are(plain(root)))
            .should()
            .onlyDependOnClassesThat(elementsOf(plain(root)
                    .or(resideInAnyPackage("java..", "org.jspecify..", "org.springframework.modulith.."))
                    .or(resideInAnyPackage("org.apache.commons.validator..", "com.google.i18n.phonenumbers.."))))),

    /** Only the values read what people type, so only they know what an IBAN or a telephone number looks like. */
    VALUES_ALONE_READ_NUMBERS(root -> noClasses()
            .that()
            .resideOutsideOfPackage(root + ".common..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.commons.validator..", "com.google.i18n.phonenumbers..")),

    FORMS_DO_NOT_KNOW_EACH_OTHER(root -> SlicesRuleDefinition.slices()
            .matching(root + ".claimform.(*)..")
            .should()
            .notDependOnEachOther()),

    SQL_STANDS_IN_REPOSITORIES(root -> noClasses()
            .that(are(outermost("(?!.*(Repository|Query)$).*")))
            .and()
            .resideOutsideOfPackage(root + ".db..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", root + ".db..")),

    REPOSITORIES_STAY_INSIDE(root ->
            classes().that(are(outermost(".*(Repository|Query)"))).should().notBePublic()),

    VAADIN_STAYS_ON_THE_PAGES(root -> noClasses()
            .that()
            .resideOutsideOfPackages(root + "..ui..", root + ".shell..", root + ".demo..")
            .and(are(outermost("(?!(SecurityConfiguration|GuichetApplication)$).*")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")),

    VIEWS_ARE_NAMED_AND_HIDDEN(root -> classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAssignableTo(HasErrorParameter.class)
            .should()
            .haveSimpleNameEndingWith("View")
            .andShould()
            .bePackagePrivate()),

    WHAT_IS_CALLED_VIEW_HAS_AN_ADDRESS(root -> classes()
            .that()
            .haveSimpleNameEndingWith("View")
            .should()
            .beAnnotatedWith(Route.class)
            .orShould()
            .beAssignableTo(HasErrorParameter.class)),

    VIEWS_SAY_WHO_MAY_COME(root -> classes()
            .that()
            .haveSimpleNameEndingWith("View")
            .or()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(AnonymousAllowed.class)),

    /** After the password alone somebody is signed in but has no role: what is open to all would be open to them. */
    NOTHING_IS_OPEN_TO_ALL_WHO_SIGNED_IN(root -> noClasses().should().beAnnotatedWith(PermitAll.class)),

    PAGES_DO_NOT_SEE_REPOSITORIES(root -> noClasses()
            .that()
            .resideInAnyPackage(root + "..ui..", root + ".shell..")
            .or()
            .haveSimpleNameEndingWith("View")
            .should()
            .dependOnClassesThat(resideInAPackage(root + "..").and(outermost(".*(Repository|Query)")))),

    /** The outbox and what writes to it are services that carry the name of what they are. */
    TRANSACTIONS_BEGIN_IN_SERVICES(root ->
            classes().that(are(transactional())).should().haveNameMatching(".*\\.(\\w*Service|Notifications|Outbox)")),

    TIME_COMES_FROM_THE_CLOCK(root -> noClasses()
            .that()
            .doNotHaveSimpleName("GuichetApplication")
            .should()
            .accessTargetWhere(describe("reads the time without the clock", HouseRule::isTimeWithoutClock))),

    PDF_IS_KNOWN_TO_DOCUMENTS_ONLY(root -> noClasses()
            .that()
            .resideOutsideOfPackage(root + ".document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openpdf..", "org.xhtmlrenderer..", "org.apache.pdfbox..")),

    NAMES_SAY_WHAT_A_CLASS_IS(root -> classes()
            .should()
            .haveNameNotMatching(".*\\.(\\w*(Manager|Helper|Utils?|Impl|Dto|DTO)|Abstract\\w*)(\\$.*)?"));

    private final Function<String, ArchRule> rule;

    HouseRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    ArchRule in(String root) {
        return rule.apply(root);
    }

    private static DescribedPredicate<JavaClass> plain(String root) {
        var dated = resideInAnyPackage(root + ".rates", root + ".catalogue")
                .and(outermost("(?!.*(Repository|Query|Service)$).*"));
        return resideInAnyPackage(root + ".common", root + ".form", root + ".claimform..")
                .or(dated)
                .as("plain values");
    }

    private static DescribedPredicate<JavaClass> elementsOf(DescribedPredicate<JavaClass> types) {
        return describe(types.getDescription(), (JavaClass type) -> {
            var element = type.getBaseComponentType();
            return element.isPrimitive() || types.test(element);
        });
    }

    /** By the name of the class at the top of the file, so that nested classes and lambdas count with it. */
    private static DescribedPredicate<JavaClass> outermost(String pattern) {
        var name = Pattern.compile(pattern);
        return describe("named " + pattern, (JavaClass type) -> {
            var full = type.getBaseComponentType().getFullName();
            var nested = full.indexOf('$');
            var top = nested < 0 ? full : full.substring(0, nested);
            return name.matcher(top.substring(top.lastIndexOf('.') + 1)).matches();
        });
    }

    private static DescribedPredicate<JavaClass> transactional() {
        var mark = Set.of(Transactional.class.getName(), "jakarta.transaction.Transactional");
        return describe(
                "transactional",
                (JavaClass type) -> mark.stream().anyMatch(type::isAnnotatedWith)
                        || type.getMethods().stream()
                                .anyMatch(method -> mark.stream().anyMatch(method::isAnnotatedWith)));
    }

    private static boolean isTimeWithoutClock(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget called)) {
            return false;
        }
        var owner = called.getOwner();
        var parameters = called.getRawParameterTypes();
        return switch (called.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && (parameters.size() != 1 || !parameters.getFirst().isEquivalentTo(Clock.class));
            case "system", "systemUTC", "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "<init>" -> owner.isEquivalentTo(Date.class) && parameters.isEmpty();
            default -> false;
        };
    }
}
