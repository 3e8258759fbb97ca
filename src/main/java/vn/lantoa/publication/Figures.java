package vn.lantoa.publication;

/** What the public did under one post, as it was read off the Fanpage. */
public record Figures(int reactions, int comments, int shares) {
    public Figures {
        if (reactions < 0 || comments < 0 || shares < 0) {
            throw new IllegalArgumentException("Counts of people are never below zero");
        }
    }
}
