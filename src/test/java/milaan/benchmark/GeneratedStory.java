package milaan.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import milaan.text.DataFile;

/**
 * A story in both languages, as long as is asked for, sentence by sentence the same: people, places, dates and figures in
 * sentences of news, each ending in words of the lexicon so that no two are alike. In every twentieth pair the figure differs.
 */
final class GeneratedStory {

    private static final String[][] TEMPLATES = {
        {"{P} ने {D} को {C} में कहा कि {N} परिवारों को राहत दी गई", "{P} said in {C} on {D} that relief was given to {N} families"},
        {"{C} में {D} को {N} लोग घायल हुए और {P} ने अस्पताल का दौरा किया", "{N} people were injured in {C} on {D} and {P} visited the hospital"},
        {"मंत्री {P} ने {C} के लिए {N} करोड़ रुपये की योजना की घोषणा की", "Minister {P} announced a scheme of Rs {N} crore for {C}"},
        {"“हम {N} स्कूल खोलेंगे”, {P} ने {C} में पत्रकारों से कहा", "“We will open {N} schools”, {P} told reporters in {C}"},
        {"{P} की अदालत ने {C} की याचिका {D} को खारिज नहीं की, {N} गवाह सुने गए", "The court of {P} did not dismiss the petition of {C} on {D}; {N} witnesses were heard"},
        {"{C} की टीम ने {D} को {N} रन बनाए और {P} ने कप्तान को बधाई दी", "The team of {C} made {N} runs on {D} and {P} congratulated the captain"}};
    private static final String[][] GIVEN = {{"रवि", "Ravi"}, {"सुनीता", "Sunita"}, {"अजय", "Ajay"}, {"मीरा", "Meera"}, {"विकास", "Vikas"},
        {"नीरज", "Neeraj"}, {"कविता", "Kavita"}, {"मोहन", "Mohan"}, {"राधा", "Radha"}, {"सुरेश", "Suresh"}};
    private static final String[][] FAMILY = {{"शर्मा", "Sharma"}, {"वर्मा", "Verma"}, {"मिश्रा", "Mishra"}, {"यादव", "Yadav"}, {"गुप्ता", "Gupta"},
        {"पटेल", "Patel"}, {"चौधरी", "Chaudhary"}, {"भंडारी", "Bhandari"}, {"जोशी", "Joshi"}, {"नायर", "Nair"}};
    private static final String[][] PLACES = {{"पटना", "Patna"}, {"लखनऊ", "Lucknow"}, {"भोपाल", "Bhopal"}, {"जयपुर", "Jaipur"}, {"मुंबई", "Mumbai"},
        {"चेन्नई", "Chennai"}, {"रांची", "Ranchi"}, {"दिल्ली", "Delhi"}};
    private static final String[][] MONTHS = {{"जनवरी", "January"}, {"अप्रैल", "April"}, {"जून", "June"}, {"अगस्त", "August"}, {"नवंबर", "November"}};
    private static final int LEXICON_WORDS = 8;
    private static final int DIFFERENT = 20;

    final List<String> hindi = new ArrayList<>();
    final List<String> english = new ArrayList<>();
    private final Random random = new Random(11);
    private final List<List<String>> lexicon = DataFile.rows("/milaan/alignment/lexicon.tsv");

    GeneratedStory(int sentences) {
        for (int s = 0; s < sentences; s++) {
            add(s);
        }
    }

    private void add(int number) {
        String[] template = pick(TEMPLATES);
        String[] given = pick(GIVEN);
        String[] family = pick(FAMILY);
        String[] place = pick(PLACES);
        String[] month = pick(MONTHS);
        int day = 1 + random.nextInt(28);
        int figure = 2 + random.nextInt(9_000);
        int other = number % DIFFERENT == 0 ? figure + 7 : figure;
        StringBuilder h = new StringBuilder(filled(template[0], given[0] + " " + family[0], place[0], day + " " + month[0], figure));
        StringBuilder e = new StringBuilder(filled(template[1], given[1] + " " + family[1], place[1], day + " " + month[1], other));
        for (int w = 0; w < LEXICON_WORDS; w++) {
            List<String> row = lexicon.get((int) (random.nextDouble() * random.nextDouble() * lexicon.size()));
            h.append(' ').append(row.get(0));
            e.append(' ').append(row.get(1));
        }
        hindi.add(h + "।");
        english.add(e + ".");
    }

    private static String filled(String template, String person, String place, String date, int figure) {
        return template.replace("{P}", person).replace("{C}", place).replace("{D}", date).replace("{N}", String.valueOf(figure));
    }

    private String[] pick(String[][] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
