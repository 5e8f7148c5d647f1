package milaan.ui.control;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cures wrapped Devanagari on Linux. JavaFX keeps the text of a run and goes on using it after the run was split at a
 * line end, so that every wrapped line also paints the rest of its paragraph beyond the right edge. The cure is a cache
 * that never answers. Elsewhere, and where the toolkit has changed inside, nothing happens; the story panes are safe
 * anyway, because they break only between runs.
 */
public final class PangoWrapFix {

    private static final System.Logger LOG = System.getLogger(PangoWrapFix.class.getName());
    private static final String PANGO = "com.sun.javafx.font.freetype.PangoGlyphLayout";

    private PangoWrapFix() { }

    /**
     * Call once, on the toolkit's thread, before the first text is shown.
     *
     * @return whether the cure was needed and took
     */
    public static boolean apply() {
        try {
            Class<?> layouts = Class.forName("com.sun.javafx.text.GlyphLayoutManager");
            Object shared = layouts.getMethod("getInstance").invoke(null);
            try {
                return shared.getClass().getName().equals(PANGO) && cure(shared);
            } finally {
                release(layouts, shared);
            }
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LOG.log(System.Logger.Level.INFO, "wrapped Devanagari is left to the toolkit", e);
            return false;
        }
    }

    private static boolean cure(Object layout) throws ReflectiveOperationException {
        Field cache = layout.getClass().getDeclaredField("runUtf8");
        cache.setAccessible(true);
        cache.set(layout, new Forgetful());
        return true;
    }

    /** The shared layout is lent, not given: without this the next text would get another, uncured one. */
    private static void release(Class<?> layouts, Object layout) throws ReflectiveOperationException {
        for (Method method : layouts.getMethods()) {
            if (method.getName().equals("dispose") && method.getParameterCount() == 1) {
                method.invoke(null, layout);
            }
        }
    }

    /** Keeps every value until it is cleared (the toolkit frees them then), and finds none. */
    private static final class Forgetful extends LinkedHashMap<Object, Object> {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable Object get(@Nullable Object key) {
            return null;
        }

        @Override
        public @Nullable Object put(@Nullable Object key, Object value) {
            return super.put(new Object(), value);
        }

        @Override
        public void putAll(Map<?, ?> other) {
            other.forEach(this::put);
        }
    }
}
