package ch.guichet.account;

import java.util.Optional;

/** Whoever the present request acts for, after password and SMS code; every service asks it again. */
public interface CurrentAccount {

    Optional<Account> find();

    /**
     * The account behind the request.
     *
     * @throws org.springframework.security.access.AccessDeniedException when nobody is fully signed in
     */
    Account require();

    /**
     * The account behind the request, which has the role.
     *
     * @throws org.springframework.security.access.AccessDeniedException when it has not
     */
    Account require(Role role);

    /**
     * The account behind the request, which may make claims: a claimant with a confirmed e-mail address.
     *
     * @throws org.springframework.security.access.AccessDeniedException when it may not
     */
    Account requireClaimant();
}
