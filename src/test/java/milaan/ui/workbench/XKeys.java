package milaan.ui.workbench;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * Presses keys of an X display by their number, in whatever group is on. (xdotool goes back to the first group for each
 * key, so that it never presses a Hindi one there.)
 */
final class XKeys implements AutoCloseable {

    private static final int CORE_KEYBOARD = 0x100;

    private final Arena arena = Arena.ofConfined();
    private final SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
    private final SymbolLookup test = SymbolLookup.libraryLookup("libXtst.so.6", arena);
    private final MemorySegment display;

    XKeys(String name) throws Throwable {
        display = (MemorySegment) call(x11, "XOpenDisplay", FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS))
                .invokeExact(arena.allocateFrom(name));
        if (display.address() == 0) {
            throw new IllegalStateException("no display " + name);
        }
    }

    void key(int keycode, boolean down) throws Throwable {
        int done = (int) call(test, "XTestFakeKeyEvent", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG))
                .invokeExact(display, keycode, down ? 1 : 0, 0L);
        sync();
    }

    /** Switches to one of the layouts that are set, counted from 0. */
    void group(int group) throws Throwable {
        int done = (int) call(x11, "XkbLockGroup", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)).invokeExact(display, CORE_KEYBOARD, group);
        sync();
    }

    private void sync() throws Throwable {
        int done = (int) call(x11, "XSync", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT)).invokeExact(display, 0);
    }

    @Override
    public void close() {
        arena.close();
    }

    private static MethodHandle call(SymbolLookup library, String name, FunctionDescriptor shape) {
        return Linker.nativeLinker().downcallHandle(library.find(name).orElseThrow(), shape);
    }
}
