package ch.guichet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.DatabaseTest;
import ch.guichet.TestClock;
import ch.guichet.account.AccountId;
import ch.guichet.account.Role;
import ch.guichet.account.SampleAccounts;
import ch.guichet.common.Reading;
import ch.guichet.db.Tables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

@DatabaseTest
@Import({SampleAccounts.class, FileService.class, FileRepository.class, FileResponse.class})
class FileServiceTest {

    private static final byte[] PDF = "%PDF-1.7\n%\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000");

    @Autowired
    FileService files;

    @Autowired
    FileResponse delivery;

    @Autowired
    SampleAccounts accounts;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    private AccountId owner = new AccountId(0);

    @BeforeEach
    void anOwner() {
        owner = accounts.add(Role.BENEFICIARY).id();
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void what_was_stored_comes_back_byte_for_byte() throws Exception {
        var sent = pdf(3_500_000);

        var stored =
                files.store(owner, "billet.pdf", new ByteArrayInputStream(sent)).orElseThrow();

        assertThat(written(stored)).isEqualTo(sent);
        assertThat(stored.size()).isEqualTo(3_500_000);
        assertThat(stored.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(sent)));
        assertThat(stored.address()).matches("[A-Za-z0-9_-]{22}");
        assertThat(files.find(owner, stored.address())).contains(stored);
        assertThat(files.list(List.of(stored.id()))).containsExactly(stored);
        assertThat(parts(stored)).isEqualTo(4);
    }

    @Test
    void ten_megabytes_are_stored_and_one_byte_more_is_refused() throws Exception {
        var most = files.store(owner, "a.pdf", endless(FileService.MOST_BYTES)).orElseThrow();
        assertThat(most.size()).isEqualTo(FileService.MOST_BYTES);
        assertThat(parts(most)).isEqualTo(10);

        assertThat(files.store(owner, "scans/b.pdf", endless(FileService.MOST_BYTES + 1)))
                .isEqualTo(Reading.refused("file.tooLarge", "b.pdf", 10));
        assertThat(files.store(owner, "c.pdf", endless(Long.MAX_VALUE)))
                .isEqualTo(Reading.refused("file.tooLarge", "c.pdf", 10));
        assertThat(filesOfOwner()).isEqualTo(1);
    }

    @Test
    void the_bytes_count_and_not_the_name() throws Exception {
        assertThat(files.store(owner, "billet.pdf", text("<html><script>alert(1)</script></html>")))
                .isEqualTo(Reading.refused("file.type", "billet.pdf"));
        assertThat(files.store(owner, "billet.pdf", text("MZ\u0090\0\u0003 %PDF-1.7")))
                .isEqualTo(Reading.refused("file.type", "billet.pdf"));
        assertThat(files.store(owner, "vide.pdf", text(""))).isEqualTo(Reading.refused("file.empty", "vide.pdf"));
        assertThat(filesOfOwner()).isZero();

        assertThat(stored("scan.txt", PNG).kind()).isEqualTo(FileKind.PNG);
        assertThat(stored("photo", JPEG).kind()).isEqualTo(FileKind.JPEG);
        assertThat(stored("billet.exe", PDF).name()).isEqualTo("billet.exe.pdf");
    }

    @Test
    void nothing_is_kept_of_content_that_breaks_off() {
        var broken = new SequenceInputStream(endless(2_000_000), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line is dead");
            }
        });

        assertThatThrownBy(() -> files.store(owner, "a.pdf", broken)).isInstanceOf(IOException.class);
        assertThat(filesOfOwner()).isZero();
    }

    @Test
    void a_file_not_yet_finished_is_found_by_nobody() {
        var pdf = files.storePdf(owner, "a.pdf", PDF);
        sql.update(Tables.STORED_FILE)
                .set(Tables.STORED_FILE.SHA256, "")
                .where(Tables.STORED_FILE.ID.eq(pdf.id().value()))
                .execute();

        assertThat(files.find(owner, pdf.address())).isEmpty();
        assertThat(files.list(List.of(pdf.id()))).isEmpty();
    }

    @Test
    void a_file_of_others_is_answered_like_one_that_does_not_exist() throws Exception {
        var stored = stored("a.pdf", PDF);
        var other = accounts.add(Role.BENEFICIARY).id();

        assertThat(files.find(other, stored.address()))
                .isEqualTo(files.find(other, "no-such-address"))
                .isEmpty();
        assertThat(files.delete(other, stored.id())).isFalse();
        assertThat(files.find(owner, stored.address())).isPresent();
        assertThat(files.delete(owner, stored.id())).isTrue();
        assertThat(files.find(owner, stored.address())).isEmpty();
        assertThat(parts(stored)).isZero();
    }

    @Test
    void what_a_draft_a_claim_or_its_copy_refers_to_stays_and_orphans_go_after_a_day() throws Exception {
        var inDraft = stored("draft.pdf", PDF);
        var attached = stored("attached.png", PNG);
        var copy = files.storePdf(owner, "copie.pdf", PDF);
        var orphan = stored("orphan.jpg", JPEG);
        references().draft(inDraft.id());
        references().claim(attached.id(), copy.id());

        assertThat(files.delete(owner, inDraft.id())).isFalse();
        assertThat(files.delete(owner, attached.id())).isFalse();
        assertThat(files.delete(owner, copy.id())).isFalse();

        clock.pass(Duration.ofHours(23));
        files.removeOrphans();
        assertThat(files.find(owner, orphan.address())).isPresent();

        clock.pass(Duration.ofHours(2));
        var young = stored("young.pdf", PDF);
        assertThat(files.removeOrphans()).isPositive();
        assertThat(files.list(List.of(young.id(), orphan.id(), copy.id(), attached.id(), inDraft.id())))
                .extracting(StoredFile::id)
                .containsExactly(young.id(), copy.id(), attached.id(), inDraft.id());
    }

    @Test
    void a_browser_can_only_save_it() throws Exception {
        var sent = pdf(1_200_000);
        var stored = files.store(owner, "reçu \"août\".pdf", new ByteArrayInputStream(sent))
                .orElseThrow();
        var response = new MockHttpServletResponse();

        delivery.send(stored, response);

        assertThat(response.getContentAsByteArray()).isEqualTo(sent);
        assertThat(response.getContentLengthLong()).isEqualTo(sent.length);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment; ")
                .endsWith("filename*=UTF-8''re%C3%A7u%20%22ao%C3%BBt%22.pdf");
        assertThat(response.getHeader("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    private StoredFile stored(String name, byte[] content) throws IOException {
        return files.store(owner, name, new ByteArrayInputStream(content)).orElseThrow();
    }

    private byte[] written(StoredFile file) throws IOException {
        var out = new ByteArrayOutputStream();
        files.write(file.id(), out);
        return out.toByteArray();
    }

    private int parts(StoredFile file) {
        return sql.fetchCount(
                Tables.STORED_FILE_PART,
                Tables.STORED_FILE_PART.FILE_ID.eq(file.id().value()));
    }

    private int filesOfOwner() {
        return sql.fetchCount(Tables.STORED_FILE, Tables.STORED_FILE.ACCOUNT_ID.eq(owner.value()));
    }

    private FileReferences references() {
        return new FileReferences(sql, clock.instant(), owner);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] pdf(int size) {
        var bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        System.arraycopy(PDF, 0, bytes, 0, PDF.length);
        return bytes;
    }

    /** A PDF of that size that stands in no memory, and that fails a reader who goes far beyond the limit. */
    private static InputStream endless(long size) {
        return new SequenceInputStream(new ByteArrayInputStream(PDF), new InputStream() {
            private long left = size - PDF.length;
            private long read;

            @Override
            public int read() {
                throw new UnsupportedOperationException("read in blocks");
            }

            @Override
            public int read(byte[] target, int from, int length) {
                if (left == 0) {
                    return -1;
                }
                var count = (int) Math.min(left, length);
                Arrays.fill(target, from, from + count, (byte) 7);
                left -= count;
                read += count;
                assertThat(read).isLessThanOrEqualTo(FileService.MOST_BYTES + FileService.PART_BYTES);
                return count;
            }
        });
    }
}
