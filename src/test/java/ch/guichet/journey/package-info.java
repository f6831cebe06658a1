/** Whole journeys of people, in a real browser, through a counter that runs as it is deployed. */
@NullMarked
package ch.guichet.journey;

import org.jspecify.annotations.NullMarked;
