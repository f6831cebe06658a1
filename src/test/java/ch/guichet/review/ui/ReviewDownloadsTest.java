package ch.guichet.review.ui;

import static ch.guichet.db.Tables.AUDIT_ROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.guichet.DatabaseTest;
import ch.guichet.account.Account;
import ch.guichet.account.ActingAccount;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.DraftService;
import ch.guichet.claim.SampleClaims;
import ch.guichet.claim.SavedDraft;
import ch.guichet.claimform.travel.TravelContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@DatabaseTest
@Import(ReviewSetup.class)
class ReviewDownloadsTest {

    private static final byte[] TICKET = "%PDF-1.7 ticket".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    ReviewDownloads downloads;

    @Autowired
    ClaimService claims;

    @Autowired
    DraftService drafts;

    @Autowired
    SampleClaims samples;

    @Autowired
    ActingAccount acting;

    @Autowired
    DSLContext sql;

    private MockMvc http;
    private Account jane;
    private Account officer;
    private ClaimNumber number;

    @BeforeEach
    void a_claim_with_a_document_was_sent() {
        http = MockMvcBuilders.standaloneSetup(downloads).build();
        jane = samples.claimant();
        officer = samples.officer();
        number = samples.send(jane, SampleClaims.travel("23"), this::withTicket);
        acting.become(officer);
    }

    @AfterEach
    void leave() {
        acting.leave();
    }

    @Test
    void an_officer_saves_the_printed_copy_and_that_is_kept() throws Exception {
        http.perform(get("/review/{number}/pdf/1", number))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", org.hamcrest.Matchers.startsWith("attachment")));

        assertThat(deeds()).containsExactly("READ_PDF");
    }

    @Test
    void an_officer_saves_a_document_and_that_is_kept() throws Exception {
        http.perform(get(document()))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().bytes(TICKET));

        assertThat(deeds()).containsExactly("READ_CLAIM", "READ_DOCUMENT");
    }

    @Test
    void what_does_not_exist_is_not_found_and_leaves_no_row() throws Exception {
        for (var address : List.of(
                "/review/" + number + "/pdf/2",
                "/review/2001-000001/pdf/1",
                "/review/none/pdf/1",
                "/review/" + number + "/document/AAAAAAAAAAAAAAAAAAAAAA")) {
            http.perform(get(address)).andExpect(status().isNotFound());
        }
        assertThat(deeds()).isEmpty();
    }

    @Test
    void to_whoever_sent_it_and_to_nobody_the_officers_addresses_do_not_exist() throws Exception {
        var document = document();
        acting.become(jane);
        http.perform(get("/review/{number}/pdf/1", number)).andExpect(status().isNotFound());
        http.perform(get(document)).andExpect(status().isNotFound());
        acting.leave();
        http.perform(get(document)).andExpect(status().isNotFound());
    }

    private SavedDraft<TravelContent> withTicket(SavedDraft<TravelContent> draft) {
        try {
            var file = drafts.receive("billet.pdf", new ByteArrayInputStream(TICKET));
            return drafts.attach(draft, file.value().orElseThrow()).value().orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String document() {
        var file = claims.review(number).orElseThrow().latest().files().getFirst();
        return "/review/" + number + "/document/" + file.address();
    }

    private List<String> deeds() {
        return sql.select(AUDIT_ROW.DEED)
                .from(AUDIT_ROW)
                .where(AUDIT_ROW.ACTOR_ACCOUNT_ID.eq(officer.id().value()))
                .orderBy(AUDIT_ROW.ID)
                .fetch(AUDIT_ROW.DEED);
    }
}
