/** Pages for the people a representative acts for. */
@NullMarked
package ch.guichet.beneficiary.ui;

import org.jspecify.annotations.NullMarked;
