package milaan.export.pdf;

/**
 * A stretch of the source to be marked.
 *
 * @param level how many other highlights it overlaps that were there before: its line is drawn lower
 * @param faint dismissed, or only for information: no background, thin line
 */
record Highlight(int start, int end, KindStyle style, int level, boolean faint) { }
