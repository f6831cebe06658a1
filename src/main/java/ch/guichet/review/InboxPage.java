package ch.guichet.review;

import java.util.List;

/** Some claims of the queue, the oldest first, and whether older and newer ones wait around them. */
public record InboxPage(List<InboxListing> claims, boolean older, boolean newer) {}
