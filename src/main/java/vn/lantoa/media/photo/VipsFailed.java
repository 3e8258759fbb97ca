package vn.lantoa.media.photo;

/** libvips could not do it; the message is its own. */
class VipsFailed extends Exception {

    VipsFailed(String message) {
        super(message);
    }
}
