package milaan.facts.quote;

import java.util.List;
import milaan.facts.Fact;
import milaan.text.Token;

/** Finds who is said to have said what in one sentence. */
interface AttributionReader {

    /** What stands in {@code tokens} for a whole quotation. */
    String QUOTE = "\u275D";

    /**
     * @param source the text the tokens point into
     * @param tokens a sentence with each longer quotation as one token {@link #QUOTE}
     * @param facts  what was found before; the persons and organisations among them give names their full extent
     */
    List<Attribution> attributions(String source, List<Token> tokens, List<Fact> facts);
}
