package vn.lantoa.media.photo;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The handful of libvips functions we use. Only the decoding process may touch this class. */
final class Vips {

    private static final int FAIL_ON_ERROR = 2;
    private static final int SIZE_DOWN = 2;

    private final SymbolLookup library;
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
        library = SymbolLookup.libraryLookup(file, Arena.global());
        open = function(1, "vips_image_new_from_file", ADDRESS, ADDRESS, ADDRESS);
        thumbnail = function(
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
        shrink = function(
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
        copyToMemory = function(-1, "vips_image_copy_memory", ADDRESS, ADDRESS);
        pixels = function(-1, "vips_image_write_to_memory", ADDRESS, ADDRESS, ADDRESS);
        write = function(2, "vips_image_write_to_file", JAVA_INT, ADDRESS, ADDRESS, ADDRESS);
        unref = function(-1, "g_object_unref", null, ADDRESS);
        free = function(-1, "g_free", null, ADDRESS);
        errorBuffer = function(-1, "vips_error_buffer", ADDRESS);
        errorClear = function(-1, "vips_error_clear", null);
        call(function(-1, "vips_init", JAVA_INT, ADDRESS), Arena.global().allocateFrom("lantoa"));
        call(function(-1, "vips_cache_set_max", null, JAVA_INT), 0);
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

    private MethodHandle function(
            int firstVariadic, String name, @Nullable MemoryLayout result, MemoryLayout... arguments) {
        FunctionDescriptor descriptor =
                result == null ? FunctionDescriptor.ofVoid(arguments) : FunctionDescriptor.of(result, arguments);
        Linker.Option[] options = firstVariadic < 0
                ? new Linker.Option[0]
                : new Linker.Option[] {Linker.Option.firstVariadicArg(firstVariadic)};
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(name), descriptor, options);
    }

    private static @Nullable Object call(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(Arrays.asList(arguments));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object answer(@Nullable Object result) {
        if (result == null) {
            throw new IllegalStateException("a libvips function gave no answer");
        }
        return result;
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
            long type = (long) answer(call(function(-1, "vips_interpretation_get_type", JAVA_LONG)));
            MethodHandle nick = function(-1, "vips_enum_nick", ADDRESS, JAVA_LONG, JAVA_INT);
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
            return (int) answer(call(function(-1, getter, JAVA_INT, ADDRESS), address));
        }

        @Override
        public void close() {
            call(unref, address);
        }
    }
}
