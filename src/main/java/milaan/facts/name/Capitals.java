package milaan.facts.name;

import milaan.text.ReadText;
import milaan.text.Token;

/** What the case of Latin letters says. */
final class Capitals {

    private Capitals() { }

    static boolean begins(ReadText text, Token token) {
        return Character.isUpperCase(text.source().value().charAt(token.span().start()));
    }

    /** Whether all letters of the words are capitals (an acronym). */
    static boolean only(String words) {
        return words.chars().noneMatch(Character::isLowerCase) && words.chars().anyMatch(Character::isUpperCase);
    }

    static boolean isLatin(Token token) {
        return token.isWord() && token.norm().codePointAt(0) < 0x250;
    }
}
