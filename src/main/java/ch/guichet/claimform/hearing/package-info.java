/** Form 300.001: hearing aids, their repair and batteries, the fitting of implants, and hardship cases. */
@NullMarked
package ch.guichet.claimform.hearing;

import org.jspecify.annotations.NullMarked;
