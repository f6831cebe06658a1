/** Form 318.632.1: travel, food and lodging costs. */
@NullMarked
package ch.guichet.claimform.travel;

import org.jspecify.annotations.NullMarked;
