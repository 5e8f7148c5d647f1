package milaan.comparison;

import java.util.List;
import java.util.Optional;
import milaan.facts.QuoteFact;
import milaan.model.TextSpan;

/** Makes findings about quotations; values are the words themselves. */
final class QuoteFindings {

    private QuoteFindings() { }

    static Finding.QuoteDiffers differs(QuoteSide left, QuoteSide right, Optional<TextSpan> leftWords,
                                        Optional<TextSpan> rightWords, String rule, Severity severity,
                                        double confidence) {
        return new Finding.QuoteDiffers(new Finding.Basis(severity, confidence, leftWords, rightWords,
                leftWords.map(left::text).orElse(""), rightWords.map(right::text).orElse(""), rule, List.of(), ""),
                quote(left, leftWords), quote(right, rightWords));
    }

    private static Optional<QuoteFact> quote(QuoteSide side, Optional<TextSpan> words) {
        return words.flatMap(w -> java.util.stream.Stream.concat(side.quoted().stream(), side.told().stream())
                .filter(q -> q.span().overlaps(w)).findFirst());
    }
}
