package vn.lantoa.media;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import vn.lantoa.shared.Sha256;

/**
 * Turns a photo and an audience into an address and back, by AES under the installation's key: first a block for the
 * audience, then the photo's id chained to it. Without the key an address of one audience says nothing about another's,
 * and a made-up one opens to the id of no photo.
 */
final class AddressCipher {

    private static final int BLOCK = 16;

    private final SecretKeySpec key;

    AddressCipher(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** What a token says once it is opened. */
    record Opened(MediaId media, byte[] audience) {
        boolean isFor(String name, int generation) {
            return Arrays.equals(audience, digest(name, generation));
        }
    }

    String token(MediaId media, String audience, int generation) {
        byte[] plain = ByteBuffer.allocate(2 * BLOCK)
                .put(digest(audience, generation))
                .putLong(media.value().getMostSignificantBits())
                .putLong(media.value().getLeastSignificantBits())
                .array();
        return HexFormat.of().formatHex(run(Cipher.ENCRYPT_MODE, plain));
    }

    /** @param token 64 hexadecimal digits, as the route has made sure */
    Opened open(String token) {
        ByteBuffer plain =
                ByteBuffer.wrap(run(Cipher.DECRYPT_MODE, HexFormat.of().parseHex(token)));
        byte[] audience = new byte[BLOCK];
        plain.get(audience);
        return new Opened(new MediaId(new UUID(plain.getLong(), plain.getLong())), audience);
    }

    private byte[] run(int mode, byte[] two) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(mode, key, new IvParameterSpec(new byte[BLOCK]));
            return cipher.doFinal(two);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digest(String audience, int generation) {
        return Arrays.copyOf(Sha256.of(generation + "|" + audience), BLOCK);
    }
}
