/** Registration, sign-in and account pages. */
@NullMarked
package ch.guichet.account.ui;

import org.jspecify.annotations.NullMarked;
