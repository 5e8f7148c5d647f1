package milaan.wording;

import java.util.Optional;

/**
 * One side of a finding as a card shows it.
 *
 * @param words   as they stand in the text, shortened where long; or a short statement that there are none
 * @param meaning what they mean, where the words alone do not say it
 */
public record SideWords(String words, Optional<String> meaning) { }
