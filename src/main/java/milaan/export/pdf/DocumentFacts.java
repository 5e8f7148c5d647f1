package milaan.export.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Locale;
import milaan.export.Report;
import milaan.wording.Wording;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Title, language and the rest of what a document says about itself, twice: as PDF 1 wanted it and as XMP. */
final class DocumentFacts {

    private static final String RGB = "sRGB IEC61966-2.1";

    /** PDF/A knows only its own properties: the one of PDF/UA has to be explained to it. */
    private static final String UA_SCHEMA = """
              <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
                xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
               <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
                 <pdfaProperty:name>part</pdfaProperty:name>
                 <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                 <pdfaProperty:category>internal</pdfaProperty:category>
                 <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
                </rdf:li></rdf:Seq></pdfaSchema:property>
               </rdf:li></rdf:Bag></pdfaExtension:schemas>
              </rdf:Description>
            """;

    private DocumentFacts() { }

    static void write(PDDocument document, Report report, Wording wording) throws IOException {
        String title = wording.text("pdf.title", report.story().title());
        Locale language = wording.language().locale();
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Milaan");
        document.getDocumentInformation().setCreator("Milaan");
        report.editor().filter(e -> !e.isBlank()).ifPresent(document.getDocumentInformation()::setAuthor);
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(report.made()));
        document.getDocumentInformation().setModificationDate(GregorianCalendar.from(report.made()));
        document.getDocumentCatalog().setLanguage(language.toLanguageTag());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        try (OutputStream out = metadata.createOutputStream()) {
            out.write(xmp(title, language, report).getBytes(StandardCharsets.UTF_8));
        }
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().addOutputIntent(colours(document));
    }

    /** Says which red our red is: colours of a PDF that is kept for years must not depend on the machine. */
    private static PDOutputIntent colours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo(RGB);
        intent.setOutputCondition(RGB);
        intent.setOutputConditionIdentifier(RGB);
        return intent;
    }

    private static String xmp(String title, Locale language, Report report) {
        String made = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(report.made().truncatedTo(ChronoUnit.SECONDS));
        String author = report.editor().filter(e -> !e.isBlank())
                .map(e -> "   <dc:creator><rdf:Seq><rdf:li>" + escaped(e) + "</rdf:li></rdf:Seq></dc:creator>\n").orElse("");
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                    xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                %s   <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                   <xmp:CreateDate>%s</xmp:CreateDate><xmp:ModifyDate>%s</xmp:ModifyDate>
                   <xmp:CreatorTool>Milaan</xmp:CreatorTool><pdf:Producer>Milaan</pdf:Producer>
                   <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
                   <pdfuaid:part>1</pdfuaid:part>
                  </rdf:Description>
                %s                 </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(escaped(title), author, language.toLanguageTag(), made, made, UA_SCHEMA);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
