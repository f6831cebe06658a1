/** Forms 318.635 to 318.639, auxiliary means. */
@NullMarked
package ch.guichet.claimform.aids;

import org.jspecify.annotations.NullMarked;
