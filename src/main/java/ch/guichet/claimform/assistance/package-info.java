/** Form 318.536: the assistance contribution of one month. */
@NullMarked
package ch.guichet.claimform.assistance;

import org.jspecify.annotations.NullMarked;
