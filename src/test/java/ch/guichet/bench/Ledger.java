package ch.guichet.bench;

import static ch.guichet.db.Tables.ACCOUNT;
import static ch.guichet.db.Tables.CLAIM;
import static ch.guichet.db.Tables.CLAIM_EVENT;
import static ch.guichet.db.Tables.CLAIM_LINE;
import static ch.guichet.db.Tables.CLAIM_MARK;
import static ch.guichet.db.Tables.DRAFT;
import static ch.guichet.db.Tables.OUTBOX;
import static ch.guichet.db.Tables.REVISION;
import static ch.guichet.db.Tables.STORED_FILE;
import static ch.guichet.db.Tables.STORED_FILE_PART;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;

/** What was acknowledged over all rounds, and what the database says to it. */
final class Ledger {

    /** Number of each acknowledged claim, by the address of its draft. */
    private final Map<String, String> acknowledged = new HashMap<>();
    /** Version and kilometres of each saved draft, by its address. */
    private final Map<String, String[]> saved = new HashMap<>();

    final List<String> lost = new ArrayList<>();
    final List<String> half = new ArrayList<>();
    final List<String> twice = new ArrayList<>();

    /** Takes down what a target said. */
    void note(List<String> said) {
        for (var line : said) {
            var words = line.split(" ");
            switch (words[0]) {
                case "acknowledged" -> {
                    if (acknowledged.put(words[2], words[1]) != null) {
                        twice.add(line);
                    }
                }
                case "saved" -> saved.put(words[1], words);
                case "refused" -> lost.add(line);
                default -> {
                    // not about a claim
                }
            }
        }
    }

    int acknowledged() {
        return acknowledged.size();
    }

    int saved() {
        return saved.size();
    }

    Set<String> numbers() {
        return new HashSet<>(acknowledged.values());
    }

    /** Compares everything with the database; returns how many claims there are. */
    int compare(DSLContext sql) {
        var sent = sql.select(REVISION.SENT_FROM, CLAIM.CLAIM_NUMBER)
                .from(REVISION)
                .join(CLAIM)
                .on(CLAIM.ID.eq(REVISION.CLAIM_ID))
                .fetchGroups(REVISION.SENT_FROM, CLAIM.CLAIM_NUMBER);
        sent.forEach((draft, numbers) -> {
            if (numbers.size() > 1) {
                twice.add(draft + " " + numbers);
            }
        });
        acknowledged.forEach((draft, number) -> {
            if (!List.of(number).equals(sent.get(draft))) {
                lost.add("claim " + number + " from " + draft + ": " + sent.get(draft));
            }
        });
        var drafts = sql.selectFrom(DRAFT).fetchMap(DRAFT.ADDRESS);
        saved.forEach((address, words) -> {
            var row = drafts.get(address);
            if (row == null && !sent.containsKey(address)) {
                lost.add("draft " + address);
            } else if (row != null && sent.containsKey(address)) {
                twice.add("draft and claim " + address);
            } else if (row != null
                    && (!row.getVersion().equals(Integer.valueOf(words[2]))
                            || !row.getContent()
                                    .contains("\"kilometres\":" + (Integer.parseInt(words[3]) % 1000 + 1)))) {
                half.add("draft " + address);
            }
        });
        var claims = sql.selectFrom(CLAIM).fetch();
        for (var claim : claims) {
            var missing = missing(sql, claim.getId(), claim.getTotal());
            if (!missing.isEmpty() || !claim.getStatus().equals("IN_REVIEW") || claim.getRevision() != 1) {
                half.add(claim.getClaimNumber() + " without " + missing);
            }
        }
        var receipts = sql.fetchCount(OUTBOX, OUTBOX.CHANNEL.eq("EMAIL"));
        if (receipts != claims.size()) {
            half.add(receipts + " receipts for " + claims.size() + " claims");
        }
        return claims.size();
    }

    /** The parts a whole claim has and this one has not. */
    private static List<String> missing(DSLContext sql, long claim, BigDecimal total) {
        var missing = new ArrayList<String>();
        var revisions = sql.fetch(REVISION, REVISION.CLAIM_ID.eq(claim));
        if (revisions.size() != 1) {
            missing.add(revisions.size() + " revisions");
            return missing;
        }
        var lines = sql.fetch(CLAIM_LINE, CLAIM_LINE.CLAIM_ID.eq(claim));
        if (lines.size() != 1 || lines.getFirst().getAmount().compareTo(total) != 0) {
            missing.add("lines");
        }
        if (sql.fetchCount(CLAIM_MARK, CLAIM_MARK.CLAIM_ID.eq(claim)) != 1) {
            missing.add("mark");
        }
        if (sql.fetchCount(CLAIM_EVENT, CLAIM_EVENT.CLAIM_ID.eq(claim)) != 1) {
            missing.add("event");
        }
        var file = revisions.getFirst().getPdfFileId();
        var size = sql.fetchValue(STORED_FILE.SIZE_BYTES, STORED_FILE.ID.eq(file));
        var parts = sql.fetch(STORED_FILE_PART, STORED_FILE_PART.FILE_ID.eq(file));
        if (size == null
                || parts.isEmpty()
                || parts.stream().mapToLong(part -> part.getContent().length).sum() != size
                || !new String(parts.getFirst().getContent(), 0, 4, StandardCharsets.US_ASCII).equals("%PDF")) {
            missing.add("copy");
        }
        return missing;
    }

    /** All numbers of claims in the database by the e-mail address of their owner. */
    static Map<String, List<String>> owners(DSLContext sql) {
        return sql.select(ACCOUNT.EMAIL, CLAIM.CLAIM_NUMBER)
                .from(CLAIM)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(CLAIM.ACCOUNT_ID))
                .fetchGroups(ACCOUNT.EMAIL, CLAIM.CLAIM_NUMBER);
    }
}
