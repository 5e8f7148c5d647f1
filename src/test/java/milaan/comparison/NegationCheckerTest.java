package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import milaan.facts.polarity.PolarityComparison;

/** A denial that the other side does not have, beside one that an opposite, a verb or another denial answers. */
class NegationCheckerTest {

    private final CheckedPair pairs = CheckedPair.standard();
    private final Checker checker = new NegationChecker(new PolarityComparison(), CheckedPair.DENIED,
            CheckedPair.ANSWERS);

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "पुल आज नहीं खुला। | The bridge opened today. | negation.unanswered: नहीं /",
        "पुल आज खुला। | The bridge did not open today. | negation.unanswered:  / not",
        "मंत्री ने इस्तीफा नहीं दिया है। | The minister has resigned. | negation.unanswered: नहीं /",
        "सरकार गांव में अस्पताल बनाएगी। | The government will not build a hospital in the village. | negation.unanswered:  / not",
        "बच्चों को दूध नहीं मिला। | The children got milk. | negation.unanswered: नहीं /"})
    void tellsALostDenial(String hindi, String english, String told) {
        assertEquals(told, pairs.told(checker, hindi, english));
        assertEquals(told, pairs.toldTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "पुल आज नहीं खुला। | The bridge did not open today.",
        "पुल आज नहीं खुला। | The bridge stayed closed today.",
        "मंत्री ने बैठक में जाने से इनकार किया। | The minister did not agree to attend the meeting.",
        "गांव में कोई डॉक्टर नहीं है। | The village has no doctor.",
        "बिना टिकट किसी को अंदर नहीं जाने दिया गया। | Nobody was let in without a ticket.",
        "पुल आज खुला। | The bridge opened today."})
    void leavesAnAnsweredDenialAlone(String hindi, String english) {
        assertEquals("-", pairs.told(checker, hindi, english));
        assertEquals("-", pairs.toldTurned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "उन्होंने कहा कि वह चुनाव नहीं लड़ेंगे। | He said he would contest the election.",
        "किसी के हताहत होने की खबर नहीं है। | There were reports of casualties.",
        "घटना में कोई घायल नहीं हुआ। | One person was injured in the incident.",
        "प्रधानमंत्री ने बैठक में हिस्सा नहीं लिया। | The prime minister took part in the meeting.",
        "रेलवे ने किराया नहीं बढ़ाया। | The railways raised fares.",
        "उन्हें जमानत नहीं मिली। | He was granted bail.",
        "आरोप साबित नहीं हो सके। | The charges were proved.",
        "दोनों पक्षों में सहमति नहीं बनी। | The two sides reached an agreement.",
        "उन्होंने पार्टी छोड़ दी। | He did not leave the party.",
        "कानून वापस ले लिया गया। | The law was not withdrawn.",
        "सेना हाई अलर्ट पर है। | The army is not on high alert.",
        "बाजार बंद रहे। | Markets did not close.",
        "वह दोषी नहीं है। | He is guilty.",
        "मिशन सफल नहीं हुआ। | The mission was successful.",
        "मिशन विफल नहीं हुआ। | The mission failed.",
        "वह निर्दोष नहीं है। | The court said he is innocent.",
        "स्कूल बंद नहीं होंगे। | Schools will be closed.",
        "वह बीमार नहीं हैं। | He is ill.",
        "टीम हारी नहीं। | The team lost.",
        "सड़क खतरनाक नहीं है। | The road is dangerous.",
        "यह सच है। | This is not true.",
        "वह शादीशुदा है। | She is not married.",
        "प्रस्ताव पारित हो गया। | The motion was not passed.",
        "आरोपी पकड़ा गया। | The accused has not been caught.",
        "रिपोर्ट सार्वजनिक की गई। | The report was not made public.",
        "सरकार इस प्रस्ताव से सहमत है। | The government does not agree with the proposal.",
        "वह मंत्री के खिलाफ नहीं है। | He is against the minister.",
        "सरकार ने परीक्षा रद्द नहीं की। | The government cancelled the examination.",
        "सरकार ने परीक्षा रद्द की। | The government has not cancelled the examination.",
        "पुलिस ने जुलूस नहीं रोका। | The police stopped the procession.",
        "पुलिस ने जुलूस को रोका। | The police did not stop the procession.",
        "वह अपने मंत्री के खिलाफ नहीं है। | He is against his minister.",
        "बस्ती में पानी की कमी नहीं है। | There is a shortage of water in the settlement.",
        "टीम ने मैच नहीं हारा। | The team lost the match.",
        "सरकार ने प्याज के निर्यात पर प्रतिबंध नहीं लगाया। | The government has imposed a ban on onion exports."})
    void tellsADenialOfAWordBothSidesHave(String hindi, String english) {
        assertEquals("negation.unanswered", pairs.rules(checker, hindi, english));
        assertEquals("negation.unanswered", pairs.turned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "अदालत ने आरोपी को दोषमुक्त कर दिया। | The court found the accused not guilty.",
        "राज्य सरकार ने इस दावे को खारिज किया है। | The state government has not accepted this claim.",
        "बांध में दरार नहीं आई है। | The dam remains intact.",
        "परीक्षा समय से पहले नहीं होगी। | The examination will not be held early.",
        "उन्होंने कहा कि वह चुनाव नहीं लड़ेंगे। | He said he would stay out of the election.",
        "उन्होंने कहा कि वह चुनाव नहीं लड़ेंगे। | He ruled out contesting the election.",
        "किसी के हताहत होने की खबर नहीं है। | There were no reports of casualties.",
        "घटना में कोई घायल नहीं हुआ। | Everyone escaped unhurt in the incident.",
        "प्रधानमंत्री ने बैठक में हिस्सा नहीं लिया। | The prime minister skipped the meeting.",
        "प्रधानमंत्री ने बैठक में हिस्सा नहीं लिया। | The prime minister stayed away from the meeting.",
        "रेलवे ने किराया नहीं बढ़ाया। | The railways kept fares unchanged.",
        "बच्चे को अब तक होश नहीं आया है। | The child is still unconscious.",
        "उन्हें जमानत नहीं मिली। | He was denied bail.",
        "उनका बयान अब तक दर्ज नहीं हुआ है। | His statement is yet to be recorded.",
        "सड़क अभी चालू नहीं हुई है। | The road is still shut.",
        "आरोप साबित नहीं हो सके। | The charges could not be proved.",
        "आरोप साबित नहीं हो सके। | The charges remained unproven.",
        "दोनों पक्षों में सहमति नहीं बनी। | The two sides failed to reach an agreement.",
        "दोनों पक्षों में सहमति नहीं बनी। | Talks between the two sides ended without an agreement.",
        "पुलिस ने कहा कि मामले में कोई साजिश नहीं है। | Police ruled out any conspiracy in the case.",
        "टीम एक भी मैच नहीं हारी। | The team remained unbeaten.",
        "टीम एक भी मैच नहीं हारी। | The team won all its matches.",
        "सीट पर मुकाबला आसान नहीं है। | The contest for the seat is tough.",
        "वह किसी से कम नहीं है। | He is second to none.",
        "गांव में अब तक बिजली नहीं पहुंची। | The village still has no electricity.",
        "गांव में अब तक बिजली नहीं पहुंची। | The village is still without electricity.",
        "गांव में अब तक बिजली नहीं पहुंची। | The village still awaits electricity.",
        "नियम सब पर लागू नहीं होता। | The rule does not apply to everyone.",
        "नियम सब पर लागू नहीं होता। | The rule exempts some people.",
        "मंत्री बैठक से गायब रहे। | The minister did not attend the meeting.",
        "अस्पताल में दवाएं खत्म हैं। | The hospital does not have medicines.",
        "मामला अब भी अदालत में लंबित है। | The court has not yet decided the case.",
        "ट्रेन पांच घंटे लेट रही। | The train did not run on time.",
        "आरोपी फरार है। | The accused could not be arrested.",
        "वह चुनाव से दूर रहे। | He did not contest the election.",
        "पंचायत ने शादी को अमान्य ठहराया। | The panchayat did not recognise the marriage.",
        "सरकार मुआवजा देने में विफल रही। | The government did not pay compensation.",
        "कर्मचारियों ने काम ठप रखा। | The employees did not work.",
        "वह सवालों पर मौन रहे। | He did not answer the questions.",
        "दोनों नेताओं ने एक-दूसरे को नजरअंदाज किया। | The two leaders did not look at each other.",
        "उन्होंने पार्टी छोड़ दी। | He did not stay in the party.",
        "बांध का पानी खतरे के निशान से नीचे है। | The water in the dam has not crossed the danger mark.",
        "कंपनी दिवालिया हो गई। | The company did not survive.",
        "पर्यटकों को प्रवेश से रोका गया। | Tourists were not allowed to enter.",
        "कानून वापस ले लिया गया। | The law is no longer in force.",
        "वह अनुभवहीन हैं। | He has no experience.",
        "वह बेरोजगार है। | He has no job.",
        "गांव बिजली से वंचित है। | The village has no electricity.",
        "आरोप बेबुनियाद हैं। | The allegations have no basis.",
        "मौत का कारण अज्ञात है। | The cause of death is not known.",
        "बच्चे कुपोषित हैं। | The children do not get enough food.",
        "बाजार बंद रहे। | Markets were not open.",
        "बाजार आज नहीं खुला। | The market is closed today.",
        "स्कूल सोमवार को नहीं खुलेंगे। | Schools will remain closed on Monday.",
        "मिशन सफल नहीं हुआ। | The mission failed.",
        "वार्ता विफल रही। | The talks did not succeed.",
        "वार्ता सफल नहीं रही। | The talks failed.",
        "अदालत ने उसे निर्दोष पाया। | The court found him not guilty.",
        "अदालत ने कहा कि वह दोषी नहीं है। | The court said he is innocent.",
        "वह शादीशुदा नहीं है। | She is unmarried.",
        "वह अविवाहित है। | She is not married.",
        "वह जीवित नहीं है। | He is dead.",
        "वह मर चुका है। | He is no longer alive.",
        "यह सच नहीं है। | This is false.",
        "यह झूठ है। | This is not true.",
        "रिपोर्ट सार्वजनिक नहीं की गई। | The report was kept secret.",
        "रिपोर्ट गुप्त रखी गई। | The report was not made public.",
        "सड़क सुरक्षित नहीं है। | The road is dangerous.",
        "सड़क खतरनाक है। | The road is not safe.",
        "मैच पूरा नहीं हुआ। | The match was abandoned.",
        "वह बैठक में मौजूद नहीं था। | He was absent from the meeting.",
        "वह बैठक से अनुपस्थित रहा। | He did not attend the meeting.",
        "टीम जीत नहीं सकी। | The team lost.",
        "टीम हार गई। | The team did not win.",
        "मंत्री चुप रहे। | The minister did not speak.",
        "मंत्री ने कुछ नहीं कहा। | The minister remained silent.",
        "वह स्वस्थ नहीं हैं। | He is ill.",
        "वह बीमार हैं। | He is not well.",
        "सरकार इस प्रस्ताव से सहमत नहीं है। | The government disagrees with the proposal.",
        "सरकार इस प्रस्ताव के खिलाफ है। | The government does not support the proposal.",
        "पानी साफ नहीं है। | The water is dirty.",
        "पानी गंदा है। | The water is not clean.",
        "आरोपी अब तक नहीं पकड़ा गया है। | The accused is still at large.",
        "आरोपी फरार है। | The accused has not been caught.",
        "कीमतों में बदलाव नहीं हुआ। | Prices remained unchanged.",
        "कीमतें स्थिर रहीं। | Prices did not change.",
        "उन्होंने नियम का पालन नहीं किया। | They violated the rule.",
        "उन्होंने नियम का उल्लंघन किया। | They did not follow the rule.",
        "वह स्कूल नहीं गया। | He stayed away from school.",
        "वह अनपढ़ है। | He cannot read or write.",
        "गाड़ी देर से आई। | The train did not arrive on time.",
        "ट्रेन समय पर नहीं आई। | The train was late.",
        "वह समय पर नहीं पहुंचे। | He arrived late.",
        "मौसम अच्छा नहीं था। | The weather was bad.",
        "मौसम खराब था। | The weather was not good.",
        "यह आसान नहीं है। | This is difficult.",
        "यह मुश्किल है। | This is not easy.",
        "उसे याद नहीं है। | He has forgotten.",
        "वह भूल गया। | He does not remember.",
        "पुल मजबूत नहीं है। | The bridge is weak.",
        "मामला अदालत में लंबित है। | The case has not been decided.",
        "प्रस्ताव पारित नहीं हो सका। | The motion was defeated.",
        "प्रस्ताव गिर गया। | The motion was not passed.",
        "सीट खाली नहीं है। | The seat is occupied.",
        "शव की पहचान नहीं हो सकी। | The body remained unidentified.",
        "विमान लापता है। | The plane has not been found.",
        "विमान का पता नहीं चला है। | The plane is still missing.",
        "ट्रेनें नहीं चलीं। | Trains were cancelled.",
        "उसकी हालत ठीक नहीं है। | His condition is bad.",
        "वह जिंदा नहीं बचा। | He died.",
        "उसकी जान नहीं बच सकी। | He died.",
        "वह ईमानदार नहीं है। | He is dishonest.",
        "वह गरीब नहीं है। | He is rich.",
        "वह अकेला नहीं था। | He had company.",
        "समझौता कानूनी नहीं है। | The deal is illegal.",
        "यह पर्याप्त नहीं है। | This is insufficient.",
        "यह काफी नहीं है। | This falls short.",
        "वह खुश नहीं है। | He is unhappy.",
        "जनता खुश नहीं है। | The public is angry.",
        "वह निर्दोष है। | He is guilty.",
        "स्कूल बंद नहीं होंगे। | Schools will remain open.",
        "कंपनी ने कर्मचारियों को नहीं निकाला। | The company did not sack its workers.",
        "सरकार ने परीक्षा रद्द नहीं की। | The government did not cancel the examination.",
        "बस्ती में पानी नहीं है। | The settlement lacks water.",
        "वहां जाना मना है। | Going there is not allowed.",
        "मंत्री ने टिप्पणी करने से इनकार किया। | The minister would not comment.",
        "प्रशासन ने रैली की अनुमति नहीं दी। | The administration banned the rally.",
        "कंपनी घाटे से उबर नहीं सकी। | The company failed to recover from its losses.",
        "दवा उपलब्ध नहीं है। | The medicine is unavailable.",
        "उन्होंने सरकार का साथ देने के बजाय विपक्ष को चुना। | They did not side with the government but chose the opposition."})
    void leavesADenialThatAnOppositeAnswersAlone(String hindi, String english) {
        assertEquals("-", pairs.rules(checker, hindi, english));
        assertEquals("-", pairs.turned(checker, hindi, english));
    }

    @Test
    void isGraveAndPointsAtTheCue() {
        Finding finding = checker.check(pairs.of("पुल आज नहीं खुला।", "The bridge opened today.")).getFirst();
        assertEquals(Kind.NEGATION, finding.kind());
        assertEquals(Severity.HIGH, finding.basis().severity());
        assertEquals("नहीं", finding.basis().left().orElseThrow().in("पुल आज नहीं खुला।"));
    }
}
