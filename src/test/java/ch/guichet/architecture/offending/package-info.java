/** Classes that break the rules of the house on purpose; the rules are shown to fail on them. */
package ch.guichet.architecture.offending;
