/** Form 318.632: any invoice that no other form fits. */
@NullMarked
package ch.guichet.claimform.invoice;

import org.jspecify.annotations.NullMarked;
