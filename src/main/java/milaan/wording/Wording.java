package milaan.wording;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Milaan's sentences in one interface language, from {@code messages_en.properties} and {@code messages_hi.properties}
 * (UTF-8, dotted keys, {@link MessageFormat} patterns). Immutable; safe for many threads.
 */
public final class Wording {

    private final InterfaceLanguage language;
    private final ResourceBundle messages;
    private final Locale numbers;
    private final char zero;

    public Wording(InterfaceLanguage language) {
        this(language, false);
    }

    /** @param devanagari whether to count with ०-९ */
    public Wording(InterfaceLanguage language, boolean devanagari) {
        this.language = language;
        this.zero = devanagari ? '०' : '0';
        this.numbers = devanagari ? Locale.forLanguageTag(language.locale().toLanguageTag() + "-u-nu-deva") : language.locale();
        this.messages = ResourceBundle.getBundle("milaan.wording.messages", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The same digits in {@code other} language. */
    public Wording in(InterfaceLanguage other) {
        return new Wording(other, zero != '0');
    }

    public InterfaceLanguage language() {
        return language;
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(numbers).format(value);
    }

    /** A number that only counts, such as that of a sentence or a page: without grouping. */
    public String numeral(long value) {
        return figures(String.valueOf(value));
    }

    /** {@code words} with their figures in the digits a person has chosen to count with. */
    public String figures(String words) {
        if (zero == '0') {
            return words;
        }
        StringBuilder shown = new StringBuilder(words.length());
        words.chars().forEach(c -> shown.append((char) (c >= '0' && c <= '9' ? zero + c - '0' : c)));
        return shown.toString();
    }

    /** Whether there is a message of this key; rules may be younger than their wording. */
    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /** @throws java.util.MissingResourceException for a key that is not in the bundle; tests see that there is none */
    public String text(String key, Object... values) {
        String pattern = messages.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, numbers).format(values);
    }
}
