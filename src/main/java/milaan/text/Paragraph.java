package milaan.text;

import milaan.model.TextSpan;

/** A line of the text that is not blank, without its line end. */
public record Paragraph(TextSpan span, Role role) {

    /** What a paragraph is for. Set-aside junk stays in the text and on the screen; it is only not compared. */
    public enum Role { HEADLINE, BODY, SET_ASIDE }
}
