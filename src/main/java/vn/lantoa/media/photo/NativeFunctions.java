package vn.lantoa.media.photo;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The functions of a C library, found by name and called. */
record NativeFunctions(SymbolLookup symbols) {

    static NativeFunctions of(Path library) {
        return new NativeFunctions(SymbolLookup.libraryLookup(library, Arena.global()));
    }

    /** @param firstVariadic where its arguments of varying number begin; negative when it has none */
    MethodHandle named(int firstVariadic, String name, @Nullable MemoryLayout result, MemoryLayout... arguments) {
        FunctionDescriptor descriptor =
                result == null ? FunctionDescriptor.ofVoid(arguments) : FunctionDescriptor.of(result, arguments);
        Linker.Option[] options = firstVariadic < 0
                ? new Linker.Option[0]
                : new Linker.Option[] {Linker.Option.firstVariadicArg(firstVariadic)};
        return Linker.nativeLinker().downcallHandle(symbols.findOrThrow(name), descriptor, options);
    }

    static @Nullable Object call(MethodHandle function, Object... arguments) {
        try {
            return function.invokeWithArguments(Arrays.asList(arguments));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a function gave back that never gives nothing. */
    static Object answer(@Nullable Object result) {
        if (result == null) {
            throw new IllegalStateException("a libvips function gave no answer");
        }
        return result;
    }
}
