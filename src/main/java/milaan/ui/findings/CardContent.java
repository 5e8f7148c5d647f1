package milaan.ui.findings;

import java.util.List;
import java.util.Optional;
import milaan.wording.SideWords;

/**
 * What the card says, already in words.
 *
 * @param kindStyle style class of the kind; empty text for a claim without a finding
 * @param place     "1 of 4"; empty text for what is not counted
 * @param sentences both sentences, with the words that differ; none where the values say all
 * @param rule      name of the rule and how sure it is; empty text for a claim
 * @param left      empty for a claim without a finding, as is {@code right}
 * @param state     severity, decision, flag and the like, one short label each
 * @param note      as written; may be empty
 * @param verdict   id of the verdict command that was chosen
 * @param asking    whether the verdict is asked for now
 * @param decidable whether there is a finding to decide about
 */
public record CardContent(String title, String kindStyle, String place, String leftName, String rightName,
                          Optional<SideWords> left, Optional<SideWords> right, List<Sentence> sentences,
                          String reason, String evidence, String rule, List<Label> state, String note, Optional<String> verdict, boolean asking,
                          boolean decidable) {

    /** @param style style class */
    public record Label(String text, String style) { }

    /** @param name of its side; @param words what differs, between what stands before and after it in the sentence */
    public record Sentence(String name, String before, String words, String after) { }

    public CardContent {
        sentences = List.copyOf(sentences);
        state = List.copyOf(state);
    }
}
