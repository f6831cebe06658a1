package ch.guichet.architecture.offending.account;

import ch.guichet.architecture.Breaks;
import com.google.i18n.phonenumbers.PhoneNumberUtil;

@Breaks("VALUES_ALONE_READ_NUMBERS")
record PhoneShape(PhoneNumberUtil numbers) {}
