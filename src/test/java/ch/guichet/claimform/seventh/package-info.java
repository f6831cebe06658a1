/** A form that the counter does not offer: what one more form takes. */
@NullMarked
package ch.guichet.claimform.seventh;

import org.jspecify.annotations.NullMarked;
