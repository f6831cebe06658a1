package ch.guichet.architecture.offending.account;

class AbstractAccount {}
