package milaan.ui.control;

import java.text.BreakIterator;
import java.text.spi.BreakIteratorProvider;
import java.util.Locale;
import org.jspecify.annotations.NullUnmarked;

/**
 * Gives the toolkit our line breaks: the JDK's own would set a danda alone at the beginning of a line. Found by the JDK
 * where {@code java.locale.providers} begins with {@code SPI}; what it answers with null, the JDK does itself.
 */
@NullUnmarked
public final class LineBreakProvider extends BreakIteratorProvider {

    @Override
    public BreakIterator getLineInstance(Locale locale) {
        return new LineBreaks();
    }

    @Override
    public BreakIterator getWordInstance(Locale locale) {
        return null;
    }

    @Override
    public BreakIterator getCharacterInstance(Locale locale) {
        return null;
    }

    @Override
    public BreakIterator getSentenceInstance(Locale locale) {
        return null;
    }

    @Override
    public Locale[] getAvailableLocales() {
        return new Locale[] {Locale.ROOT, Locale.ENGLISH, Locale.of("hi")};
    }

    @Override
    public boolean isSupportedLocale(Locale locale) {
        return true;
    }
}
