package ch.guichet.mydata;

import ch.guichet.account.Account;
import ch.guichet.account.AccountId;
import ch.guichet.common.Translations;
import ch.guichet.file.FileService;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;

/** Writes all the counter holds about an account, as {@code src/docs/my-data.md} describes it. */
@Component
class MyDataExport {

    /** The version of the layout; counts up when a name in it changes its meaning or goes. */
    static final int LAYOUT = 1;

    private final MyDataQuery data;
    private final ClaimDataQuery claims;
    private final ProofDataQuery proofs;
    private final AccessQuery accesses;
    private final FileService files;
    private final Translations translations;
    private final Clock clock;
    private final Set<AccountId> running = ConcurrentHashMap.newKeySet();

    MyDataExport(
            MyDataQuery data,
            ClaimDataQuery claims,
            ProofDataQuery proofs,
            AccessQuery accesses,
            FileService files,
            Translations translations,
            Clock clock) {
        this.data = data;
        this.claims = claims;
        this.proofs = proofs;
        this.accesses = accesses;
        this.files = files;
        this.translations = translations;
        this.clock = clock;
    }

    boolean isRunning(AccountId account) {
        return running.contains(account);
    }

    /** False, and nothing is written, while the same account's data are being written. */
    boolean write(Account account, OutputStream out) throws IOException {
        if (!running.add(account.id())) {
            return false;
        }
        try {
            write(account, new Archive(out, files));
            return true;
        } finally {
            running.remove(account.id());
        }
    }

    private void write(Account account, Archive archive) throws IOException {
        var id = account.id();
        var words = translations.in(account.language());
        archive.text(words.text("mydata.readme.file"), Readme.text(words, clock.instant()));
        archive.json("account.json", account(account));
        archive.json("beneficiaries.json", Map.of("beneficiaries", data.beneficiaries(id)));
        archive.json("bank-accounts.json", Map.of("bankAccounts", data.bankAccounts(id)));
        archive.json("accesses.json", out -> accesses(id, out));
        proofs(id, archive);
        drafts(id, archive);
        claims(id, archive);
        archive.finish();
    }

    private Map<String, @Nullable Object> account(Account account) {
        var facts = data.account(account.id());
        facts.put("roles", data.roles(account.id()));
        facts.put("signIns", data.signIns(account.id()));
        facts.put("links", data.links(account.id()));
        facts.put("wrongPasswords", data.wrongPasswords(account));
        facts.put("registrationMails", data.registrationMails(account));
        facts.put("unansweredCodes", data.unansweredCodes(account));
        return facts;
    }

    private void accesses(AccountId account, JsonGenerator out) {
        out.writeArrayPropertyStart("accesses");
        var before = Long.MAX_VALUE;
        for (var page = accesses.before(account, before, ClaimDataQuery.PAGE);
                !page.isEmpty();
                page = accesses.before(account, before, ClaimDataQuery.PAGE)) {
            for (var access : page) {
                out.writeStartObject();
                out.writePOJOProperty("happenedAt", access.happenedAt());
                out.writeStringProperty("role", access.as().name());
                out.writeStringProperty("deed", access.deed().name());
                var claim = access.claim();
                out.writeStringProperty("claim", claim == null ? null : claim.text());
                out.writeStringProperty("document", access.document());
                out.writeEndObject();
                before = access.id();
            }
        }
        out.writeEndArray();
    }

    private void proofs(AccountId account, Archive archive) throws IOException {
        var count = 0;
        var after = 0L;
        for (var page = proofs.proofs(account, after); !page.isEmpty(); page = proofs.proofs(account, after)) {
            for (var proof : page) {
                count++;
                var folder = new ClaimFolder("proofs/" + count, archive);
                proof.facts().put("documents", folder.name(files.list(proofs.documents(proof))));
                folder.write("proof.json", proof.facts());
                after = proof.id();
            }
        }
    }

    private void drafts(AccountId account, Archive archive) throws IOException {
        var count = 0;
        var after = 0L;
        for (var page = claims.drafts(account, after); !page.isEmpty(); page = claims.drafts(account, after)) {
            for (var draft : page) {
                count++;
                var folder =
                        new ClaimFolder("drafts/" + count + "-" + draft.facts().get("form"), archive);
                var attached = folder.name(files.list(claims.documents(account, draft)));
                draft.facts().put("documents", attached);
                folder.write("draft.json", draft.facts());
                after = draft.id();
            }
        }
    }

    private void claims(AccountId account, Archive archive) throws IOException {
        for (var page = claims.claims(account, null); !page.isEmpty(); page = claims.claims(account, page.getLast())) {
            for (var claim : page) {
                claim(claim, new ClaimFolder("claims/" + claim.facts().get("number"), archive));
            }
        }
    }

    private void claim(ClaimDataQuery.Head claim, ClaimFolder folder) throws IOException {
        var lines = claims.lines(claim);
        var warnings = claims.warnings(claim);
        var attached = claims.attachments(claim);
        var revisions = claims.revisions(claim);
        for (var sent : revisions) {
            sent.facts().put("lines", lines.getOrDefault(sent.revision(), List.of()));
            sent.facts().put("warnings", warnings.getOrDefault(sent.revision(), List.of()));
            sent.facts()
                    .put("copy", folder.name(files.list(List.of(sent.copy()))).getFirst());
            sent.facts().put("documents", folder.name(files.list(attached.getOrDefault(sent.revision(), List.of()))));
        }
        claim.facts()
                .put(
                        "revisions",
                        revisions.stream().map(ClaimDataQuery.Sent::facts).toList());
        claim.facts().put("events", claims.events(claim));
        folder.write("claim.json", claim.facts());
    }
}
