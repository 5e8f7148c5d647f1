package milaan.facts.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a statement from words that a writer only holds at arm's length (scare quotes), from titles and names. */
final class StatementTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:['’\\-][\\p{L}\\p{M}]+)*+");
    private static final Pattern ENDS = Pattern.compile("[.,!?।॥…]$");
    private static final int FEW = 3;
    private static final int FEW_UNSAID = 5;

    boolean isStatement(String source, Quotation quotation, Optional<Attribution> by) {
        String words = quotation.content().in(source);
        int count = 0;
        int capitals = 0;
        Matcher m = WORD.matcher(words);
        while (m.find()) {
            count++;
            capitals += Character.isUpperCase(m.group().codePointAt(0)) ? 1 : 0;
        }
        boolean whole = ENDS.matcher(words).find() && !words.isEmpty() && !Character.isLowerCase(words.codePointAt(0));
        if (count <= FEW) {
            return whole && by.isPresent() && touches(quotation, by.get());
        }
        return by.isPresent() || whole || count > FEW_UNSAID && capitals * 2 < count;
    }

    /** Whether little stands between the quotation and its verb. */
    private static boolean touches(Quotation quotation, Attribution by) {
        int gap = Math.max(quotation.span().start() - by.verb().end(), by.verb().start() - quotation.span().end());
        return gap < 40 && !by.indirect();
    }
}
