package vn.lantoa.media.photo;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static vn.lantoa.media.photo.NativeFunctions.answer;
import static vn.lantoa.media.photo.NativeFunctions.call;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** The handful of libvips functions we use. Only the decoding process may touch this class. */
final class Vips {

    private static final int FAIL_ON_ERROR = 2;
    private static final int SIZE_DOWN = 2;

    private final NativeFunctions library;
    private final MethodHandle open;
    private final MethodHandle thumbnail;
    private final MethodHandle shrink;
    private final MethodHandle copyToMemory;
    private final MethodHandle pixels;
    private final MethodHandle write;
    private final MethodHandle unref;
    private final MethodHandle free;
    private final MethodHandle errorBuffer;
    private final MethodHandle errorClear;

    Vips(Path file) {
        library = NativeFunctions.of(file);
        open = library.named(1, "vips_image_new_from_file", ADDRESS, ADDRESS, ADDRESS);
        thumbnail = library.named(
                3,
                "vips_thumbnail",
                JAVA_INT,
                ADDRESS,
                ADDRESS,
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                ADDRESS,
                ADDRESS,
                ADDRESS);
        shrink = library.named(
                3,
                "vips_thumbnail_image",
                JAVA_INT,
                ADDRESS,
                ADDRESS,
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                ADDRESS,
                JAVA_INT,
                ADDRESS);
        copyToMemory = library.named(-1, "vips_image_copy_memory", ADDRESS, ADDRESS);
        pixels = library.named(-1, "vips_image_write_to_memory", ADDRESS, ADDRESS, ADDRESS);
        write = library.named(2, "vips_image_write_to_file", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        unref = library.named(-1, "g_object_unref", null, ADDRESS);
        free = library.named(-1, "g_free", null, ADDRESS);
        errorBuffer = library.named(-1, "vips_error_buffer", ADDRESS);
        errorClear = library.named(-1, "vips_error_clear", null);
        call(library.named(-1, "vips_init", JAVA_INT, ADDRESS), Arena.global().allocateFrom("lantoa"));
        call(library.named(-1, "vips_cache_set_max", null, JAVA_INT), 0);
    }

    /** Reads the header only. */
    Image open(Path file) throws VipsFailed {
        try (Arena arena = Arena.ofConfined()) {
            return image((MemorySegment) answer(call(open, arena.allocateFrom(file.toString()), MemorySegment.NULL)));
        }
    }

    /** Decodes the whole file, strictly, into an upright sRGB picture in memory, no larger than this edge. */
    Image thumbnail(Path file, int edge) throws VipsFailed {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment out = arena.allocate(ADDRESS);
            int code = (int) answer(call(
                    thumbnail,
                    arena.allocateFrom(file.toString()),
                    out,
                    edge,
                    arena.allocateFrom("height"),
                    edge,
                    arena.allocateFrom("size"),
                    SIZE_DOWN,
                    arena.allocateFrom("fail_on"),
                    FAIL_ON_ERROR,
                    arena.allocateFrom("export_profile"),
                    arena.allocateFrom("srgb"),
                    MemorySegment.NULL));
            return inMemory(code, out);
        }
    }

    private Image inMemory(int code, MemorySegment out) throws VipsFailed {
        check(code);
        try (Image lazy = image(out.get(ADDRESS, 0))) {
            return image((MemorySegment) answer(call(copyToMemory, lazy.address)));
        }
    }

    private Image image(MemorySegment address) throws VipsFailed {
        if (address.equals(MemorySegment.NULL)) {
            throw failure();
        }
        return new Image(address);
    }

    private void check(int code) throws VipsFailed {
        if (code != 0) {
            throw failure();
        }
    }

    private VipsFailed failure() {
        MemorySegment text = (MemorySegment) answer(call(errorBuffer));
        String message = text.reinterpret(1 << 16).getString(0);
        call(errorClear);
        return new VipsFailed(message.strip());
    }

    /** A picture held by libvips. */
    final class Image implements AutoCloseable {

        private final MemorySegment address;

        private Image(MemorySegment address) {
            this.address = address;
        }

        int width() {
            return number("vips_image_get_width");
        }

        int height() {
            return number("vips_image_get_height");
        }

        int bands() {
            return number("vips_image_get_bands");
        }

        int pages() {
            return number("vips_image_get_n_pages");
        }

        boolean liesOnItsSide() {
            return number("vips_image_get_orientation_swap") != 0;
        }

        String colourSpace() {
            long type = (long) answer(call(library.named(-1, "vips_interpretation_get_type", JAVA_LONG)));
            MethodHandle nick = library.named(-1, "vips_enum_nick", ADDRESS, JAVA_LONG, JAVA_INT);
            MemorySegment text = (MemorySegment) answer(call(nick, type, number("vips_image_guess_interpretation")));
            return text.reinterpret(64).getString(0);
        }

        Image shrink(int edge) throws VipsFailed {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment out = arena.allocate(ADDRESS);
                int code = (int) answer(call(
                        Vips.this.shrink,
                        address,
                        out,
                        edge,
                        arena.allocateFrom("height"),
                        edge,
                        arena.allocateFrom("size"),
                        SIZE_DOWN,
                        MemorySegment.NULL));
                return inMemory(code, out);
            }
        }

        /** The file's ending and the options behind it choose the format. */
        void write(String nameAndOptions) throws VipsFailed {
            try (Arena arena = Arena.ofConfined()) {
                check((int)
                        answer(call(Vips.this.write, address, arena.allocateFrom(nameAndOptions), MemorySegment.NULL)));
            }
        }

        byte[] pixels() throws VipsFailed {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment size = arena.allocate(JAVA_LONG);
                MemorySegment memory = (MemorySegment) answer(call(Vips.this.pixels, address, size));
                if (memory.equals(MemorySegment.NULL)) {
                    throw failure();
                }
                byte[] copy = memory.reinterpret(size.get(JAVA_LONG, 0)).toArray(JAVA_BYTE);
                call(free, memory);
                return copy;
            }
        }

        private int number(String getter) {
            return (int) answer(call(library.named(-1, getter, JAVA_INT, ADDRESS), address));
        }

        @Override
        public void close() {
            call(unref, address);
        }
    }
}
