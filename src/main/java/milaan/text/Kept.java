package milaan.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What words and names were read as, for the next time: as many as a long text has, and no more. Safe for many threads. */
public final class Kept<V> {

    private static final int MOST = 20_000;
    private static final int LONGEST = 60;

    private final Map<String, V> known = new ConcurrentHashMap<>();
    private final Function<String, V> reader;

    /** @param reader pure */
    public Kept(Function<String, V> reader) {
        this.reader = reader;
    }

    /** As the reader reads {@code text}, now or before. */
    public V of(String text) {
        V value = known.get(text);
        if (value == null) {
            value = reader.apply(text);
            if (text.length() <= LONGEST) {
                keep(text, value);
            }
        }
        return value;
    }

    private void keep(String text, V value) {
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(text, value);
    }
}
