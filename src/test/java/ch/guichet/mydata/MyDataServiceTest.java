package ch.guichet.mydata;

import static ch.guichet.db.Tables.AUDIT_ROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.Statements;
import ch.guichet.TestClock;
import ch.guichet.WholeCounter;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.NewAccounts;
import ch.guichet.account.TestMessages;
import ch.guichet.account.signin.SigningIn;
import ch.guichet.audit.Deed;
import ch.guichet.beneficiary.BeneficiaryService;
import ch.guichet.claim.ClaimAction;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.DraftService;
import ch.guichet.claim.SampleClaims;
import ch.guichet.claim.SavedDraft;
import ch.guichet.claim.TravelClaims;
import ch.guichet.common.DecisionNumber;
import ch.guichet.db.DefaultSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import tools.jackson.databind.JsonNode;

@WholeCounter
class MyDataServiceTest {

    /** What the file does not hold, and why. */
    private static final Set<String> LEFT_OUT = Set.of(
            // the rules, the same for everybody
            "rate",
            "rate_revision",
            "aid_position",
            "aid_limit",
            "aid_label",
            "aid_revision",
            "claim_counter",
            // the bodies are emptied after sending, and nothing there tells whose they were
            "outbox",
            "scheduled_tasks",
            // follows from the declarations
            "claim_mark");

    @Autowired
    MyDataService data;

    @Autowired
    ClaimService claims;

    @Autowired
    DraftService drafts;

    @Autowired
    BeneficiaryService beneficiaries;

    @Autowired
    TravelClaims travel;

    @Autowired
    SigningIn signing;

    @Autowired
    CurrentAccount current;

    @Autowired
    TestMessages messages;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    private Authentication jane;
    private Authentication officer;

    @BeforeEach
    void people_sign_in() {
        clock.reset();
        messages.forget();
        officer = signing.open(NewAccounts.reviewer());
        jane = signing.open(NewAccounts.beneficiary());
        signing.become(jane);
    }

    @AfterEach
    void leave() {
        signing.leave();
        clock.reset();
    }

    @Test
    void all_there_is_about_somebody_is_in_one_file() throws IOException {
        var number = somethingOfAll();
        var zip = zip();

        assertThat(zip.names())
                .containsExactly(
                        "LISEZMOI.txt",
                        "account.json",
                        "beneficiaries.json",
                        "bank-accounts.json",
                        "accesses.json",
                        "drafts/1-travel/draft.json",
                        "drafts/1-travel/files/billet.pdf",
                        "claims/" + number + "/claim.json",
                        "claims/" + number + "/files/" + number + ".pdf",
                        "claims/" + number + "/files/billet.pdf",
                        "claims/" + number + "/files/billet (2).pdf",
                        "claims/" + number + "/files/" + number + "-2.pdf");
        assertThat(zip.text("LISEZMOI.txt")).contains("claims/2024-000815/claim.json", "Version du format : 1");
        var account = zip.json("account.json");
        assertThat(account.at("/email").asString())
                .isEqualTo(current.require().email().address());
        assertThat(account.at("/roles/0").asString()).isEqualTo("BENEFICIARY");
        assertThat(account.at("/signIns/0/device").asString()).isEqualTo("a test");
        assertThat(zip.json("beneficiaries.json")
                        .at("/beneficiaries/0/decisions/0/description")
                        .asString())
                .isEqualTo("Transports");
        assertThat(zip.json("bank-accounts.json").at("/bankAccounts/0/iban").asString())
                .isEqualTo("CH9300762011623852957");
        assertThat(zip.json("drafts/1-travel/draft.json")
                        .at("/documents/0/file")
                        .asString())
                .isEqualTo("files/billet.pdf");
        assertThat(zip.text("claims/" + number + "/files/" + number + ".pdf")).startsWith("%PDF");
        var claim = zip.json("claims/" + number + "/claim.json");
        assertThat(claim.at("/revisions/0/content/journeys/0/kilometres").asInt())
                .isEqualTo(23);
        assertThat(claim.at("/revisions/1/content/journeys/0/kilometres").asInt())
                .isEqualTo(37);
        assertThat(claim.at("/revisions/0/lines/0/amount").asDecimal()).isEqualByComparingTo("10.35");
        assertThat(claim.at("/revisions/0/parties/iban").asString()).isEqualTo("CH9300762011623852957");
        assertThat(claim.at("/events/1/message").asString()).isEqualTo("Quel jour ?");
        assertThat(claim.at("/revisions/1/documents/0/file").asString()).isEqualTo("files/billet.pdf");
        assertThat(zip.json("accesses.json").at("/accesses"))
                .extracting(access -> access.at("/deed").asString())
                .containsExactly("ASK_CORRECTION", "READ_DOCUMENT", "READ_CLAIM");
    }

    @Test
    void nothing_of_anybody_else_is_in_it() throws IOException {
        var number = somethingOfAll();
        signing.become(signing.open(NewAccounts.beneficiary()));
        var zip = zip();
        assertThat(zip.names())
                .containsExactly(
                        "LISEZMOI.txt", "account.json", "beneficiaries.json", "bank-accounts.json", "accesses.json");
        assertThat(zip.names()).noneMatch(name -> zip.text(name).contains(number.text()));
        assertThat(zip.json("beneficiaries.json").at("/beneficiaries")).hasSize(1);
        assertThat(zip.json("bank-accounts.json").at("/bankAccounts")).hasSize(1);
        assertThat(zip.json("account.json").at("/signIns")).hasSize(1);
    }

    @Test
    void no_hash_of_a_secret_is_in_it() throws IOException {
        somethingOfAll();
        var zip = zip();
        assertThat(zip.text("account.json")).doesNotContain("argon2", "Hash", "token");
    }

    @Test
    void every_table_is_given_or_left_out_for_a_reason() {
        somethingOfAll();
        var asked = Statements.during(() -> write(OutputStream.nullOutputStream())).stream()
                .map(statement -> statement.sql())
                .collect(Collectors.joining("\n"));
        var absent = DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .map(Table::getName)
                .filter(table -> !asked.matches("(?s).*(from|join) \"" + table + "\".*"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(absent).isEqualTo(new TreeSet<>(LEFT_OUT));
    }

    @Test
    void every_name_in_the_file_is_described() throws IOException {
        somethingOfAll();
        var zip = zip();
        var names = new TreeSet<String>();
        zip.names().stream().filter(name -> name.endsWith(".json")).forEach(name -> collect(zip.json(name), names));
        var described = Files.readString(Path.of("src/docs/my-data.md"));
        assertThat(names).isNotEmpty().allMatch(name -> described.contains("`" + name + "`"));
    }

    /** Answers are described with their form. */
    private static void collect(JsonNode node, Set<String> names) {
        node.forEachEntry((name, value) -> {
            names.add(name);
            if (!Set.of("content", "parties", "heading", "unreadable", "arguments")
                    .contains(name)) {
                collect(value, names);
            }
        });
        if (node.isArray()) {
            node.forEach(entry -> collect(entry, names));
        }
    }

    @Test
    void everything_is_given_only_after_a_recent_proof() {
        clock.pass(Duration.ofMinutes(11));
        assertThatThrownBy(() -> data.write(OutputStream.nullOutputStream())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> data.close()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void an_account_is_written_once_at_a_time_and_again_after_somebody_went_away() throws IOException {
        var inside = new OutputStream() {
            private boolean second;
            private boolean asked;

            @Override
            public void write(int single) throws IOException {
                if (!asked) {
                    asked = true;
                    assertThat(data.isWriting()).isTrue();
                    second = data.write(OutputStream.nullOutputStream());
                    throw new IOException("went away");
                }
            }
        };
        assertThatThrownBy(() -> data.write(inside)).hasMessage("went away");
        assertThat(inside.second).isFalse();
        assertThat(data.isWriting()).isFalse();
        assertThat(data.write(OutputStream.nullOutputStream())).isTrue();
    }

    @Test
    void who_read_what_is_told_by_function_newest_first() {
        var number = somethingOfAll();
        var page = data.accesses(Long.MAX_VALUE);
        assertThat(page.more()).isFalse();
        assertThat(page.accesses())
                .extracting(Access::deed)
                .containsExactly(Deed.ASK_CORRECTION, Deed.READ_DOCUMENT, Deed.READ_CLAIM);
        assertThat(page.accesses()).extracting(Access::claim).containsOnly(number);
        assertThat(page.accesses().get(1).document()).isEqualTo("billet.pdf");

        signing.become(signing.open(NewAccounts.beneficiary()));
        assertThat(data.accesses(Long.MAX_VALUE).accesses()).isEmpty();
    }

    @Test
    void accesses_are_read_page_by_page() {
        var number = travel.send();
        signing.become(officer);
        for (var i = 0; i < MyDataService.PAGE + 3; i++) {
            claims.review(number);
        }
        signing.become(jane);
        var first = data.accesses(Long.MAX_VALUE);
        assertThat(first.more()).isTrue();
        assertThat(first.accesses()).hasSize(MyDataService.PAGE);
        var second = data.accesses(first.accesses().getLast().id());
        assertThat(second.more()).isFalse();
        assertThat(second.accesses()).hasSize(3).doesNotContainAnyElementsOf(first.accesses());
        assertThat(sql.fetchCount(AUDIT_ROW)).isGreaterThanOrEqualTo(MyDataService.PAGE + 3);
    }

    /** A claim that was corrected, with documents; a draft with one; a saved decision; an officer who read. */
    private ClaimNumber somethingOfAll() {
        var number = travel.sent(attach(attach(travel.draft(SampleClaims.travel("23")))));
        beneficiaries.save(
                beneficiaries.list().getFirst().id(), new DecisionNumber(SampleClaims.DECISION), "Transports");
        signing.become(officer);
        var dossier = claims.review(number).orElseThrow();
        claims.reviewDocument(number, dossier.latest().files().getFirst().address());
        claims.decide(number, 1, ClaimAction.ASK_CORRECTION, "Quel jour ?");
        signing.become(jane);
        travel.sent(travel.correction(number, SampleClaims.travel("37")));
        attach(travel.draft(SampleClaims.travel("12")));
        return number;
    }

    private <C extends Record> SavedDraft<C> attach(SavedDraft<C> draft) {
        try {
            var bytes = "%PDF-1.7\nbillet".getBytes(StandardCharsets.US_ASCII);
            return drafts.attach(
                            draft,
                            drafts.receive("billet.pdf", new ByteArrayInputStream(bytes))
                                    .orElseThrow())
                    .orElseThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ZipFiles zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        write(bytes);
        return ZipFiles.of(bytes.toByteArray());
    }

    private void write(OutputStream out) {
        try {
            assertThat(data.write(out)).isTrue();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
