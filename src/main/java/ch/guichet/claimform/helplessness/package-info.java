/** Form 318.632.2: allowance for helpless minors and supplement for intensive care. */
@NullMarked
package ch.guichet.claimform.helplessness;

import org.jspecify.annotations.NullMarked;
