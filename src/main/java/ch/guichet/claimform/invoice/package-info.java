/** Form 318.632, an invoice that no other form is for. */
@NullMarked
package ch.guichet.claimform.invoice;

import org.jspecify.annotations.NullMarked;
