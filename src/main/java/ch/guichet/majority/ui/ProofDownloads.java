package ch.guichet.majority.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.Role;
import ch.guichet.beneficiary.BeneficiaryId;
import ch.guichet.file.FileResponse;
import ch.guichet.file.StoredFile;
import ch.guichet.majority.MajorityService;
import ch.guichet.majority.ProofId;
import ch.guichet.majority.ProofReviewService;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The documents of a proof, for whoever prepares it and for officers; to everybody else they do not exist. */
@Controller
class ProofDownloads {

    private final CurrentAccount current;
    private final MajorityService majorities;
    private final ProofReviewService review;
    private final FileResponse delivery;

    ProofDownloads(
            CurrentAccount current, MajorityService majorities, ProofReviewService review, FileResponse delivery) {
        this.current = current;
        this.majorities = majorities;
        this.review = review;
        this.delivery = delivery;
    }

    @GetMapping("/account/beneficiaries/{person:\\d{1,18}}/proof/document/{address}")
    void own(@PathVariable long person, @PathVariable String address, HttpServletResponse response) throws IOException {
        send(
                signedIn(Role.REPRESENTATIVE)
                        .filter(Account::confirmed)
                        .flatMap(owner -> majorities.documents(new BeneficiaryId(person)).stream()
                                .filter(file -> file.address().equals(address))
                                .findFirst()),
                response);
    }

    @GetMapping("/review/proofs/{proof:\\d{1,18}}/document/{address}")
    void review(@PathVariable long proof, @PathVariable String address, HttpServletResponse response)
            throws IOException {
        send(signedIn(Role.REVIEWER).flatMap(officer -> review.document(new ProofId(proof), address)), response);
    }

    private Optional<Account> signedIn(Role role) {
        return current.find().filter(account -> account.has(role));
    }

    private void send(Optional<StoredFile> file, HttpServletResponse response) throws IOException {
        delivery.send(file.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), response);
    }
}
