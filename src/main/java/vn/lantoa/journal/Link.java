package vn.lantoa.journal;

/** The place of a line in the chain. */
record Link(long number, byte[] hash) {

    static final Link FIRST = new Link(0, new byte[32]);

    Link followedBy(Line line) {
        return new Link(number + 1, line.hashAfter(hash));
    }
}
