package ch.guichet.mydata;

import java.util.List;

/** Some accesses, newest first, and whether there are more behind them. */
public record AccessPage(List<Access> accesses, boolean more) {}
