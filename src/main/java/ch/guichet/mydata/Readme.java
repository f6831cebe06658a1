package ch.guichet.mydata;

import ch.guichet.common.Words;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page that explains the file to whoever opens it, in their language. */
final class Readme {

    private Readme() {}

    static String text(Words words, Instant now) {
        return Stream.of(
                        words.text("mydata.readme.title", now),
                        words.text("mydata.readme.layout", MyDataExport.LAYOUT),
                        words.text("mydata.readme.json"),
                        "account.json\n" + words.text("mydata.readme.account"),
                        "beneficiaries.json\n" + words.text("mydata.readme.beneficiaries"),
                        "bank-accounts.json\n" + words.text("mydata.readme.bank-accounts"),
                        "accesses.json\n" + words.text("mydata.readme.accesses"),
                        "proofs/1/proof.json\n" + words.text("mydata.readme.proof"),
                        "drafts/1-travel/draft.json\n" + words.text("mydata.readme.draft"),
                        "claims/2024-000815/claim.json\n" + words.text("mydata.readme.claim"),
                        "claims/2024-000815/files/\n" + words.text("mydata.readme.files"),
                        words.text("mydata.readme.left"))
                // as text editors of all systems show it
                .collect(Collectors.joining("\r\n\r\n", "", "\r\n"))
                .replaceAll("(?<!\r)\n", "\r\n");
    }
}
