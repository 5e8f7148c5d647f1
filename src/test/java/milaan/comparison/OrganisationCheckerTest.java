package milaan.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import milaan.facts.name.NameComparison;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another organisation in the same sentence, beside one by its letters or in fewer words; both ways round. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganisationCheckerTest {

    private CheckedPair pairs;
    private Checker checker;

    @BeforeAll
    void wire() {
        pairs = CheckedPair.standard();
        checker = new OrganisationChecker(new NameComparison(CheckedPair.NAMES, CheckedPair.SOUNDS));
    }

    @ParameterizedTest(name = "{2}: {1}")
    @CsvSource(delimiter = '|', value = {
        "सड़क लोक निर्माण विभाग ने बनाई। | The road was built by the Forest Department. | organisation.other",
        "सड़क लोक निर्माण विभाग ने बनाई। | The road was built by the Public Works Department. | -",
        "सड़क लोक निर्माण विभाग ने बनाई। | The road was built by the PWD. | -",
        "मुकदमा सीबीआई ने दर्ज किया। | The case was registered by the Election Commission. | organisation.other",
        "कर्ज विश्व बैंक ने दिया। | The loan came from the World Bank. | -",
        "लूट पंजाब नेशनल बैंक की शाखा में हुई। | The robbery was at a branch of Karimganj Bank. | organisation.other",
        "लूट पंजाब नेशनल बैंक की शाखा में हुई। | The robbery was at a branch of the National Bank. | -",
        "छात्र दिल्ली विश्वविद्यालय के थे। | The students were from Kalimpong University. | organisation.other",
        "छात्र दिल्ली विश्वविद्यालय के थे। | The students were from Delhi University. | -",
        "मेदांता हॉस्पिटल ने बिल घटाया। | Fortis Hospital cut the bill. | organisation.other",
        "कोहिनूर इंडस्ट्रीज ने कारखाना खोला। | Bharucha Industries opened a factory. | organisation.other",
        "कोहिनूर इंडस्ट्रीज ने कारखाना खोला। | Kohinoor Industries opened a factory. | -",
        "घोषणा सत्तारूढ़ पार्टी ने की। | The announcement came from the Bharatiya Janata Party. | -",
        "घोषणा संयुक्त राष्ट्र ने की। | The announcement came from the World Food Programme. | -",
        "घोषणा केंद्र सरकार ने की। | The announcement came from the Ministry of Finance. | -",
        "नियम कृषि मंत्रालय ने बनाए। | The rules were made by the Textiles Ministry. | organisation.other",
        "नियम कृषि मंत्रालय ने बनाए। | The rules were made by the Ministry of Agriculture and Farmers Welfare. | -",
        "रैली जेडीयू ने की। | The rally was held by the JD(S). | organisation.other",
        "रैली जेडीयू ने की। | The rally was held by the JD(U). | -",
        "रैली जनता दल (यूनाइटेड) ने की। | The rally was held by the JD(U). | -",
        "जांच सीबीआई करेगी। | The CBI will investigate. | -",
        "जांच सीबीआई करेगी। | The agency will investigate. | -"})
    void tellsAnotherBodyFromAnotherNameOfIt(String hindi, String english, String rule) {
        assertEquals(rule, pairs.rules(checker, hindi, english));
        assertEquals(rule, pairs.turned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "ईडी ने मंगलवार को तीन ठिकानों पर छापे मारे। | The CBI raided three premises on Tuesday.",
        "केंद्रीय जांच ब्यूरो ने मंगलवार को तीन ठिकानों पर छापे मारे। | The ED raided three premises on Tuesday.",
        "केंद्रीय जांच ब्यूरो ने मंगलवार को तीन ठिकानों पर छापे मारे। | The Enforcement Directorate raided three premises on Tuesday.",
        "सुप्रीम कोर्ट ने याचिका खारिज कर दी। | The High Court dismissed the petition.",
        "उच्चतम न्यायालय ने याचिका खारिज कर दी। | The High Court dismissed the petition.",
        "हाई कोर्ट ने सरकार से जवाब मांगा है। | The Supreme Court has sought a reply from the government.",
        "भाजपा ने उम्मीदवारों की सूची जारी की। | The Congress released its list of candidates.",
        "कांग्रेस ने उम्मीदवारों की सूची जारी की। | The BJP released its list of candidates.",
        "समाजवादी पार्टी ने रैली की। | The Bahujan Samaj Party held a rally.",
        "रिजर्व बैंक ने नए नियम जारी किए। | SEBI issued new rules.",
        "भारतीय स्टेट बैंक ने ब्याज दर घटाई। | HDFC Bank cut its interest rate.",
        "विश्व बैंक ने भारत का विकास अनुमान बढ़ाया। | The IMF raised its growth forecast for India.",
        "यूनेस्को ने रिपोर्ट जारी की है। | UNICEF has released a report.",
        "दिल्ली पुलिस ने दो लोगों को गिरफ्तार किया। | The CBI arrested two people.",
        "इसरो ने उपग्रह छोड़ा। | DRDO launched the satellite.",
        "बीएसएफ ने घुसपैठिए को पकड़ा। | The CRPF caught the intruder.",
        "रिलायंस ने कंपनी खरीदी। | The Adani Group bought the company.",
        "आम आदमी पार्टी ने दिल्ली में प्रदर्शन किया। | The BJP staged a protest in Delhi.",
        "शिवसेना ने समर्थन का ऐलान किया। | The NCP announced its support.",
        "संयुक्त राष्ट्र ने हमले की निंदा की। | NATO condemned the attack.",
        "विश्व स्वास्थ्य संगठन ने चेतावनी दी है। | The World Trade Organization has issued a warning.",
        "लोकसभा ने विधेयक पारित किया। | The Rajya Sabha passed the bill.",
        "राज्यसभा में विधेयक पेश हुआ। | The bill was introduced in the Lok Sabha.",
        "गृह मंत्रालय ने आदेश जारी किया। | The Finance Ministry issued the order.",
        "रक्षा मंत्रालय ने सौदे को मंजूरी दी। | The Ministry of External Affairs approved the deal.",
        "पटना हाई कोर्ट ने नोटिस जारी किया। | The Delhi High Court issued a notice.",
        "पंजाब नेशनल बैंक ने शाखा खोली। | The State Bank of India opened a branch."})
    void tellsOneOrganisationFromAnother(String hindi, String english) {
        assertEquals("organisation.other", pairs.rules(checker, hindi, english));
        assertEquals("organisation.other", pairs.turned(checker, hindi, english));
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "नगर निगम ने सड़क की मरम्मत कराई। | The Public Works Department repaired the road.",
        "ईडी ने मंगलवार को तीन ठिकानों पर छापे मारे। | The Enforcement Directorate raided three premises on Tuesday.",
        "प्रवर्तन निदेशालय ने मंगलवार को तीन ठिकानों पर छापे मारे। | The ED raided three premises on Tuesday.",
        "केंद्रीय जांच ब्यूरो ने मंगलवार को तीन ठिकानों पर छापे मारे। | The CBI raided three premises on Tuesday.",
        "सीबीआई ने मंगलवार को तीन ठिकानों पर छापे मारे। | The Central Bureau of Investigation raided three premises on Tuesday.",
        "उच्चतम न्यायालय ने याचिका खारिज कर दी। | The Supreme Court dismissed the petition.",
        "सर्वोच्च न्यायालय ने याचिका खारिज कर दी। | The apex court dismissed the petition.",
        "शीर्ष अदालत ने याचिका खारिज कर दी। | The Supreme Court dismissed the petition.",
        "उच्च न्यायालय ने सरकार से जवाब मांगा है। | The High Court has sought a reply from the government.",
        "भारतीय जनता पार्टी ने उम्मीदवारों की सूची जारी की। | The BJP released its list of candidates.",
        "सपा ने रैली की। | The Samajwadi Party held a rally.",
        "बसपा ने रैली की। | The BSP held a rally.",
        "रिजर्व बैंक ने नए नियम जारी किए। | The RBI issued new rules.",
        "आरबीआई ने नए नियम जारी किए। | The Reserve Bank of India issued new rules.",
        "केंद्रीय बैंक ने नए नियम जारी किए। | The RBI issued new rules.",
        "एसबीआई ने ब्याज दर घटाई। | The State Bank of India cut its interest rate.",
        "अंतरराष्ट्रीय मुद्रा कोष ने भारत का विकास अनुमान बढ़ाया। | The IMF raised its growth forecast for India.",
        "राष्ट्रीय जांच एजेंसी ने आरोपपत्र दाखिल किया। | The NIA filed a charge sheet.",
        "भारतीय अंतरिक्ष अनुसंधान संगठन ने उपग्रह छोड़ा। | ISRO launched the satellite.",
        "सीमा सुरक्षा बल ने घुसपैठिए को पकड़ा। | The BSF caught the intruder.",
        "डब्ल्यूएचओ ने चेतावनी दी है। | The World Health Organization has issued a warning.",
        "आप ने दिल्ली में प्रदर्शन किया। | The Aam Aadmi Party staged a protest in Delhi.",
        "तृणमूल कांग्रेस ने उम्मीदवार उतारे। | The TMC fielded candidates.",
        "संसद के निचले सदन ने विधेयक पारित किया। | The Lok Sabha passed the bill.",
        "गृह मंत्रालय ने आदेश जारी किया। | The Ministry of Home Affairs issued the order.",
        "विदेश मंत्रालय ने बयान जारी किया। | The Ministry of External Affairs issued a statement.",
        "वित्त मंत्रालय ने आदेश जारी किया। | The Finance Ministry issued the order.",
        "सेना ने 20 लोगों को बचाया। | The Indian Army rescued 20 people.",
        "चुनाव आयोग ने नोटिस भेजा। | The Election Commission of India sent a notice.",
        "निर्वाचन आयोग ने नोटिस भेजा। | The EC sent a notice.",
        "दिल्ली हाई कोर्ट ने नोटिस जारी किया। | The Delhi High Court issued a notice.",
        "जांच एजेंसी ने मंगलवार को छापे मारे। | The CBI carried out raids on Tuesday.",
        "पुलिस ने दो लोगों को गिरफ्तार किया। | Delhi Police arrested two people.",
        "पार्टी ने उम्मीदवारों की सूची जारी की। | The BJP released its list of candidates.",
        "सुप्रीम कोर्ट ने हाई कोर्ट का फैसला पलट दिया। | The Supreme Court overturned the High Court's verdict.",
        "सीबीआई ने ईडी को दस्तावेज सौंपे। | The CBI handed over the documents to the ED.",
        "यूएन ने हमले की निंदा की। | The United Nations condemned the attack.",
        "टीसीएस ने नतीजे घोषित किए। | Tata Consultancy Services announced its results.",
        "एलआईसी ने नई योजना शुरू की। | The Life Insurance Corporation launched a new scheme.",
        "एनसीआरबी ने आंकड़े जारी किए। | The National Crime Records Bureau released the figures.",
        "एम्स के डॉक्टरों ने ऑपरेशन किया। | Doctors at the All India Institute of Medical Sciences performed the operation.",
        "राष्ट्रीय मानवाधिकार आयोग ने नोटिस भेजा। | The Human Rights Commission sent a notice.",
        "मानवाधिकार आयोग ने नोटिस भेजा। | The NHRC sent a notice.",
        "बिहार मानवाधिकार आयोग ने नोटिस भेजा। | The Bihar Human Rights Commission sent a notice.",
        "हाई कोर्ट ने दिल्ली सरकार से जवाब मांगा। | The Delhi High Court sought a reply from the Delhi government.",
        "पटना हाई कोर्ट ने नोटिस जारी किया। | The High Court in Patna issued a notice.",
        "सुप्रीम कोर्ट के न्यायाधीश ने हाई कोर्ट के आदेश पर रोक लगाई। | A judge of the apex court stayed the High Court's order.",
        "सुप्रीम कोर्ट ने इलाहाबाद उच्च न्यायालय के आदेश पर रोक लगाई। | The Supreme Court stayed the order of the Allahabad High Court.",
        "पंजाब नेशनल बैंक ने शाखा खोली। | PNB opened a branch."})
    void takesFullNameAcronymAndTranslationForOne(String hindi, String english) {
        assertEquals("-", pairs.rules(checker, hindi, english));
        assertEquals("-", pairs.turned(checker, hindi, english));
    }
}
