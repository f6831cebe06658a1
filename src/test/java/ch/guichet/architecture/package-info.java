/** What holds for the whole house: who may know whom, how things are called, how texts are kept. */
@NullMarked
package ch.guichet.architecture;

import org.jspecify.annotations.NullMarked;
