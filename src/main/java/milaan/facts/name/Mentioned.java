package milaan.facts.name;

import java.util.Optional;
import milaan.text.Token;
import java.util.List;

/**
 * A stretch of tokens that names a person, before it is known whom.
 *
 * @param start first token, without title; @param end index after the last
 */
record Mentioned(List<Token> tokens, int start, int end, Optional<String> role, double confidence) {

    List<Token> words() {
        return tokens.subList(start, end).stream().filter(Token::isWord).toList();
    }
}
