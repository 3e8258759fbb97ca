package vn.lantoa.messaging;

import org.jspecify.annotations.Nullable;

/** A way out of the house. */
interface Channel {

    /** The ways there are, the preferred one first. */
    enum Kind {
        EMAIL {
            @Override
            @Nullable
            String address(Recipient to) {
                return to.email();
            }
        },
        SMS {
            @Override
            @Nullable
            String address(Recipient to) {
                return to.telephone();
            }
        };

        /** Where this way leads to the recipient; null when it leads nowhere. */
        abstract @Nullable String address(Recipient to);
    }

    Kind kind();

    /** False until it is configured: what is written meanwhile waits. */
    boolean isOpen();

    /**
     * Hands one delivery over; returns when the other side has taken it. Never waits longer than about half a minute.
     *
     * @throws NotDelivered when it was refused, or nobody answered in time
     */
    void send(Delivery delivery) throws NotDelivered;

    /** It did not go; {@code forGood} when another attempt would meet the same refusal. */
    final class NotDelivered extends Exception {
        private static final long serialVersionUID = 1L;
        private final boolean forGood;

        NotDelivered(String why, boolean forGood) {
            super(why);
            this.forGood = forGood;
        }

        boolean isForGood() {
            return forGood;
        }
    }
}
