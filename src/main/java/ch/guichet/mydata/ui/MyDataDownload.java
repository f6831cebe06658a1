package ch.guichet.mydata.ui;

import ch.guichet.account.Account;
import ch.guichet.account.CurrentAccount;
import ch.guichet.account.RecentProof;
import ch.guichet.common.Words;
import ch.guichet.mydata.MyDataService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** The ZIP of one's own data; who gave their password too long ago is led back to the page that asks for it. */
@Controller
class MyDataDownload {

    static final String ADDRESS = "account/data/zip";

    private static final Logger LOG = LoggerFactory.getLogger(MyDataDownload.class);

    private final CurrentAccount current;
    private final RecentProof proof;
    private final MyDataService data;
    private final Clock clock;

    MyDataDownload(CurrentAccount current, RecentProof proof, MyDataService data, Clock clock) {
        this.current = current;
        this.proof = proof;
        this.data = data;
        this.clock = clock;
    }

    @GetMapping("/" + ADDRESS)
    void zip(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (current.find()
                .filter(Account::isClaimant)
                .filter(Account::confirmed)
                .isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        if (!proof.isGiven()) {
            response.sendRedirect(request.getContextPath() + "/account/data");
            return;
        }
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("guichet-ai-" + LocalDate.ofInstant(clock.instant(), Words.ZONE) + ".zip")
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (!write(response)) {
            response.reset();
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
        }
    }

    /** Whoever goes away in the middle is no failure. */
    private boolean write(HttpServletResponse response) throws IOException {
        try {
            return data.write(response.getOutputStream());
        } catch (IOException gone) {
            if (!response.isCommitted()) {
                throw gone;
            }
            LOG.debug("the download of an account's data broke off", gone);
            return true;
        }
    }
}
