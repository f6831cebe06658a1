/** The queue and the page on which an officer decides. */
@NullMarked
package ch.guichet.review.ui;

import org.jspecify.annotations.NullMarked;
