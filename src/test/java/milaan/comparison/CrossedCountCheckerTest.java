package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import milaan.facts.name.CrossScriptNameMatcher;
import milaan.facts.name.NameComparison;
import milaan.facts.name.SoundMatcher;
import milaan.facts.place.Gazetteer;
import milaan.facts.place.PlaceComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two figures that changed places, beside the same shares told in another order. */
class CrossedCountCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = standard();

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "मरने वालों में 5 महिलाएं और 3 बच्चे हैं। | The dead include 3 women and 5 children.",
        "हादसे में 5 महिलाएं और 3 बच्चे मारे गए। | 3 women and 5 children were killed in the accident.",
        "हादसे में 12 लोगों की मौत हो गई और 20 घायल हुए। | The accident left 20 people dead and 12 injured.",
        "हादसे में 12 लोगों की मौत हो गई और 20 घायल हुए। | The accident killed 20 people and injured 12.",
        "जन सेवा दल (जेएसडी) को सात और निर्दलीयों को चार वार्ड मिले। | The Jan Seva Dal (JSD) won four wards and independents seven.",
        "भाजपा को 54 और कांग्रेस को 19 सीटें मिलीं। | The Congress won 54 seats and the BJP 19.",
        "दिल्ली में 5 और मुंबई में 3 लोगों की मौत हुई। | Three people died in Delhi and five in Mumbai.",
        "भारत ने 250 और ऑस्ट्रेलिया ने 240 रन बनाए। | Australia scored 250 runs and India 240.",
        "मेले में 12 लोग मारे गए, 20 घायल हुए और 7 लापता हैं। | Twelve people were killed, 7 injured and 20 are missing.",
        "मृतकों की संख्या 12 और घायलों की संख्या 20 हो गई है। | The death toll has reached 20 and the number of injured 12.",
        "भाजपा को 41.3 प्रतिशत और कांग्रेस को 33.8 प्रतिशत वोट मिले। | The Congress polled 41.3 per cent of the votes and the BJP 33.8 per cent.",
        "81 सीटों में से भाजपा को 54 और कांग्रेस को 19 मिलीं। | Of the 81 seats, the Congress won 54 and the BJP 19.",
        "राम कुमार को 5,400 और श्याम सिंह को 1,900 वोट मिले। | Shyam Singh got 5,400 votes and Ram Kumar 1,900.",
        "पुलिस ने 5 पुरुषों और 3 महिलाओं को गिरफ्तार किया। | Police arrested three men and five women.",
        "पुरुषों में मतदान 64 प्रतिशत और महिलाओं में 67 प्रतिशत रहा। | Turnout was 64 per cent among women and 67 per cent among men.",
        "आग में 40 घर और 12 दुकानें जल गईं। | The fire gutted 12 houses and 40 shops.",
        "भारत ने 5 स्वर्ण, 3 रजत और 7 कांस्य पदक जीते। | India won 3 gold, 5 silver and 7 bronze medals.",
        "कंपनी ने दिल्ली में 200 और चेन्नई में 150 लोगों को नौकरी दी। | The company hired 200 people in Chennai and 150 in Delhi.",
        "कोहली ने 85 और रोहित शर्मा ने 60 रन बनाए। | Kohli made 60 runs and Rohit Sharma 85.",
        "उत्तर प्रदेश से 80 और बिहार से 40 सांसद चुने जाते हैं। | Bihar elects 80 MPs and Uttar Pradesh 40."})
    void tellsFiguresThatChangedPlaces(String hindi, String english) {
        assertEquals("number.crossed", pairs.rules(checker, hindi, english));
        assertEquals("number.crossed", pairs.turned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "हादसे में 12 लोगों की मौत हो गई और 20 घायल हुए। | The accident killed 12 people and injured 20.",
        "भाजपा को 54 और कांग्रेस को 19 सीटें मिलीं। | The BJP won 54 seats and the Congress 19.",
        "दिल्ली में 5 और मुंबई में 3 लोगों की मौत हुई। | Three people died in Mumbai and five in Delhi.",
        "मेले में 12 लोग मारे गए, 20 घायल हुए और 7 लापता हैं। | Twelve people were killed, 20 injured and 7 are missing.",
        "मृतकों की संख्या 12 और घायलों की संख्या 20 हो गई है। | The death toll has reached 12 and the number of injured 20.",
        "मोर्चा को 41.3 प्रतिशत और कांग्रेस को 33.8 प्रतिशत वोट मिले। | The Congress polled 33.8 per cent of the votes and the Morcha 41.3 per cent.",
        "भाजपा को 41.3 प्रतिशत और कांग्रेस को 33.8 प्रतिशत वोट मिले। | The BJP and the Congress polled 41.3 per cent and 33.8 per cent of the votes respectively.",
        "81 सीटों में से भाजपा को 54 और कांग्रेस को 19 मिलीं। | Of the 81 seats, the BJP won 54 and the Congress 19.",
        "राम कुमार को 5,400 और श्याम सिंह को 1,900 वोट मिले। | Shyam Singh got 1,900 votes and Ram Kumar 5,400.",
        "पुलिस ने 5 पुरुषों और 3 महिलाओं को गिरफ्तार किया। | Police arrested five men and three women.",
        "पुरुषों में मतदान 64 प्रतिशत और महिलाओं में 67 प्रतिशत रहा। | Turnout was 67 per cent among women and 64 per cent among men.",
        "आग में 40 घर और 12 दुकानें जल गईं। | The fire gutted 12 shops and 40 houses.",
        "भारत ने 5 स्वर्ण, 3 रजत और 7 कांस्य पदक जीते। | India won 5 gold, 3 silver and 7 bronze medals.",
        "कंपनी ने दिल्ली में 200 और चेन्नई में 150 लोगों को नौकरी दी। | The company hired 150 people in Chennai and 200 in Delhi.",
        "हमले में 3 महिलाओं समेत 8 लोगों की मौत हुई। | Eight people, including 3 women, died in the attack.",
        "भाजपा ने कांग्रेस को 5 के मुकाबले 3 वोट से हराया। | The BJP beat the Congress by 5 votes to 3.",
        "जम्मू और कश्मीर में 5 और पंजाब में 3 लोगों की मौत हुई। | Five people died in Jammu and Kashmir and three in Punjab.",
        "दिल्ली में 5 लोग मारे गए और 3 घायल हुए, मुंबई में 3 लोग मारे गए और 5 घायल हुए। | Five people were killed and three injured in Delhi, while three were killed and five injured in Mumbai.",
        "कांग्रेस को 19 सीटें मिलीं, 54 भाजपा ने जीतीं। | The BJP won 54 seats and the Congress 19.",
        "20 घायलों में से 12 की मौत हो गई। | Twelve of the 20 injured have died."})
    void leavesTheSameSharesAlone(String hindi, String english) {
        assertEquals("-", pairs.rules(checker, hindi, english));
        assertEquals("-", pairs.turned(checker, hindi, english));
    }

    private static Checker standard() {
        SoundMatcher sounds = new SoundMatcher();
        Gazetteer gazetteer = Gazetteer.shipped();
        CrossScriptNameMatcher matcher = new CrossScriptNameMatcher(sounds, gazetteer);
        return new CrossedCountChecker(new CountOwners(CountedKinds.shipped(), new NameComparison(matcher, sounds),
                new PlaceComparison(gazetteer, matcher, sounds), matcher),
                new CountChunks(WordList.of("count-joints")));
    }

    @Test
    void pointsAtBothFiguresWithTheirOwners() {
        String hindi = "हादसे में 5 महिलाएं और 3 बच्चे मारे गए।";
        String english = "Three women and five children were killed in the accident.";
        Finding.Basis basis = checker.check(pairs.of(hindi, english)).getFirst().basis();
        assertEquals(List.of("5 महिलाएं और 3 बच्चे", "Three women and five children"),
                List.of(basis.left().orElseThrow().in(hindi), basis.right().orElseThrow().in(english)));
        assertEquals(Severity.HIGH, basis.severity());
        assertEquals("महिलाएं: 5, बच्चे: 3", basis.leftValue());
        assertEquals("women: 3, children: 5", basis.rightValue());
    }
}
