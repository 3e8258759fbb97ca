package vn.lantoa.publication;

import vn.lantoa.rules.PublicRules.EngagementEvent;

/** What the public did under one post, as it was read off the Fanpage; what the rules do not ask for is nought. */
public record Figures(int reactions, int comments, int shares, int views) {

    public Figures {
        if (reactions < 0 || comments < 0 || shares < 0 || views < 0) {
            throw new IllegalArgumentException("Counts of people are never below zero");
        }
    }

    public Figures(int reactions, int comments, int shares) {
        this(reactions, comments, shares, 0);
    }

    /** How many of one sort; a ballot is cast on the site and stands under no post. */
    public int of(EngagementEvent event) {
        return switch (event) {
            case REACTION -> reactions;
            case COMMENT -> comments;
            case SHARE -> shares;
            case VIEW -> views;
            case BALLOT -> 0;
        };
    }
}
