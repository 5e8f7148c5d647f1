package milaan.comparison;

import java.util.List;

/** One way in which a quotation can differ. Pure. */
@FunctionalInterface
interface QuoteRule {

    List<Finding.QuoteDiffers> apply(QuoteSide left, QuoteSide right);
}
