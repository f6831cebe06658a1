/** « Mes données ». */
@NullMarked
package ch.guichet.mydata.ui;

import org.jspecify.annotations.NullMarked;
