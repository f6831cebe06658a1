package ch.guichet.claim.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.claim.ClaimNumber;
import ch.guichet.claim.ClaimService;
import ch.guichet.claim.Dossier;
import ch.guichet.claim.DraftService;
import ch.guichet.file.FileResponse;
import ch.guichet.file.StoredFile;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Printed copies and documents for whoever sent them; everything else is answered as missing. */
@Controller
class ClaimDownloads {

    private final CurrentAccount current;
    private final ClaimService claims;
    private final DraftService drafts;
    private final FileResponse delivery;

    ClaimDownloads(CurrentAccount current, ClaimService claims, DraftService drafts, FileResponse delivery) {
        this.current = current;
        this.claims = claims;
        this.drafts = drafts;
        this.delivery = delivery;
    }

    @GetMapping("/claim/{number}/pdf/{revision:\\d{1,4}}")
    void pdf(@PathVariable String number, @PathVariable int revision, HttpServletResponse response) throws IOException {
        send(dossier(number).flatMap(dossier -> dossier.revision(revision)).map(found -> found.copy()), response);
    }

    @GetMapping("/claim/{number}/document/{address}")
    void document(@PathVariable String number, @PathVariable String address, HttpServletResponse response)
            throws IOException {
        send(dossier(number).flatMap(dossier -> dossier.document(address)), response);
    }

    @GetMapping("/draft/{draft}/document/{address}")
    void draftDocument(@PathVariable String draft, @PathVariable String address, HttpServletResponse response)
            throws IOException {
        send(
                claimant()
                        .flatMap(owner -> drafts.find(draft))
                        .flatMap(found -> found.files().stream()
                                .filter(file -> file.address().equals(address))
                                .findFirst()),
                response);
    }

    private Optional<Dossier> dossier(String number) {
        return claimant().flatMap(owner -> ClaimNumber.read(number)).flatMap(claims::find);
    }

    private Optional<Account> claimant() {
        return current.find().filter(account -> account.isClaimant() && account.confirmed());
    }

    private void send(Optional<StoredFile> file, HttpServletResponse response) throws IOException {
        delivery.send(file.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), response);
    }
}
