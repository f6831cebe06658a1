/** Two forms of the counter written down early, to see what the form language lacks; not part of the counter. */
@NullMarked
package ch.guichet.form.sketch;

import org.jspecify.annotations.NullMarked;
