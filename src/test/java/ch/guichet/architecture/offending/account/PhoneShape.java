package ch.guichet.architecture.offending.account;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

record PhoneShape(PhoneNumberUtil numbers) {}
