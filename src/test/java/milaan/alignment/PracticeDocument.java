package milaan.alignment;

import java.util.List;

/** Two texts put together from parallel sentences, and which of their sentences answer each other. */
record PracticeDocument(List<String> hindi, List<String> english, List<Block> answers) { }
