package ch.guichet.mydata;

import ch.guichet.DatabaseTest;
import ch.guichet.common.Translations;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import org.jooq.DSLContext;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Fills a database with one account's claims and writes its data to nowhere; a process of its own, for a bench. */
public final class ExportTarget {

    private ExportTarget() {}

    /** The arguments are the number of claims, the bytes of each document, and settings. */
    public static void main(String[] arguments) throws Exception {
        try (var context = SpringApplication.run(Setup.class, arguments)) {
            var account = ManyClaims.fill(
                    context.getBean(DSLContext.class), Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
            var sink = new CountingSink();
            context.getBean(MyDataExport.class).write(account, sink);
            System.out.println("target: written " + sink.bytes());
        }
    }

    /** No component, or every scan would find it. */
    @Import(DatabaseTest.Setup.class)
    @ComponentScan(
            basePackages = {"ch.guichet.file", "ch.guichet.mydata"},
            useDefaultFilters = false,
            includeFilters =
                    @Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    "ch\\.guichet\\.(file\\.File(Service|Repository)|mydata\\.(.*Query|MyDataExport))"))
    static class Setup {
        @Bean
        Translations translations() throws IOException {
            var bundles = new ArrayList<URL>();
            for (var bundle : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
                bundles.add(bundle.getURL());
            }
            return Translations.read(bundles);
        }
    }
}
