package ch.guichet.review.ui;

import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimService;
import ch.guichet.file.FileResponse;
import ch.guichet.file.StoredFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Printed copies and documents for officers; to everybody else they do not exist. */
@Controller
class ReviewDownloads {

    private final CurrentAccount current;
    private final ClaimService claims;
    private final FileResponse delivery;

    ReviewDownloads(CurrentAccount current, ClaimService claims, FileResponse delivery) {
        this.current = current;
        this.claims = claims;
        this.delivery = delivery;
    }

    @GetMapping("/review/{number}/pdf/{revision:\\d{1,4}}")
    void pdf(@PathVariable String number, @PathVariable int revision, HttpServletResponse response) throws IOException {
        send(number, found -> claims.reviewPdf(found, revision), response);
    }

    @GetMapping("/review/{number}/document/{address}")
    void document(@PathVariable String number, @PathVariable String address, HttpServletResponse response)
            throws IOException {
        send(number, found -> claims.reviewDocument(found, address), response);
    }

    private void send(String number, Function<ClaimNumber, Optional<StoredFile>> read, HttpServletResponse response)
            throws IOException {
        var file = current.find()
                .filter(account -> account.has(Role.REVIEWER))
                .flatMap(officer -> ClaimNumber.read(number))
                .flatMap(read)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        delivery.send(file, response);
    }
}
