package milaan.wording;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * Milaan's sentences in one interface language, from {@code messages_en.properties} and {@code messages_hi.properties}
 * (UTF-8, dotted keys, {@link MessageFormat} patterns). Immutable; safe for many threads.
 */
public final class Wording {

    private final InterfaceLanguage language;
    private final ResourceBundle messages;

    public Wording(InterfaceLanguage language) {
        this.language = language;
        this.messages = ResourceBundle.getBundle("milaan.wording.messages", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public InterfaceLanguage language() {
        return language;
    }

    /** Whether there is a message of this key; rules may be younger than their wording. */
    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /** @throws java.util.MissingResourceException for a key that is not in the bundle; tests see that there is none */
    public String text(String key, Object... values) {
        String pattern = messages.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, language.locale()).format(values);
    }
}
