package milaan.ui.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes a story of two versions as long as is wanted, one sentence a paragraph, one number in fifty changed. */
final class LongStory {

    private static final List<String> PLACES = List.of("Patna पटना", "Jaipur जयपुर", "Bhopal भोपाल", "Nagpur नागपुर",
            "Lucknow लखनऊ", "Ranchi रांची", "Indore इंदौर", "Surat सूरत", "Kanpur कानपुर", "Agra आगरा");
    private static final List<String> ENGLISH = List.of("In %s, %d families received new ration cards on Monday.",
            "Officials in %s said %d schools would reopen next week.",
            "The district administration of %s opened %d relief camps.",
            "Police in %s seized %d illegal vehicles during the night.",
            "Farmers near %s sold %d quintals of wheat at the market.");
    private static final List<String> HINDI = List.of("%s में सोमवार को %d परिवारों को नए राशन कार्ड मिले।",
            "%s में अधिकारियों ने कहा कि %d स्कूल अगले सप्ताह फिर खुलेंगे।",
            "%s के जिला प्रशासन ने %d राहत शिविर खोले।",
            "%s में पुलिस ने रात के दौरान %d अवैध वाहन जब्त किए।",
            "%s के पास किसानों ने मंडी में %d क्विंटल गेहूं बेचा।");

    private LongStory() { }

    /** @return the folder of the story */
    static Path write(Path parent, int paragraphs) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("long-" + paragraphs));
        StringBuilder english = new StringBuilder("District roundup\n\n");
        StringBuilder hindi = new StringBuilder("जिलों का हाल\n\n");
        for (int i = 0; i < paragraphs; i++) {
            String[] place = PLACES.get(i * 7 % PLACES.size()).split(" ");
            int kind = i * 3 % ENGLISH.size();
            int number = 12 + i * 17 % 4000;
            english.append(ENGLISH.get(kind).formatted(place[0], number)).append("\n\n");
            hindi.append(HINDI.get(kind).formatted(place[1], i % 50 == 25 ? number + 3 : number)).append("\n\n");
        }
        Files.writeString(folder.resolve("hi-1.txt"), hindi);
        Files.writeString(folder.resolve("en-1.txt"), english);
        Files.writeString(folder.resolve("articleset.json"), """
                {"schema":"milaan-articleset/1","title":"Long story","articles":[
                {"id":"hi-1","language":"hi","outlet":"Hindi desk","published":"2026-08-12","file":"hi-1.txt"},
                {"id":"en-1","language":"en","outlet":"English desk","published":"2026-08-12","file":"en-1.txt"}]}
                """);
        return folder;
    }
}
