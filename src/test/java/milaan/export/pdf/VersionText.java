package milaan.export.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * What a reader of the structure tree gets of one version: the actual text of every word in its section, in the order of
 * the tree. Reads the file alone and knows nothing of how it was written.
 */
record VersionText(String language, String text) {

    private static final int NONE = -1;

    static List<VersionText> of(PDDocument document) throws IOException {
        Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), actualTexts(page));
        }
        List<VersionText> versions = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), pages, versions);
        return versions;
    }

    private static void collect(PDStructureNode node, Map<COSDictionary, Map<Integer, String>> pages,
                                List<VersionText> versions) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Sect") && element.getLanguage() != null) {
                    StringBuilder text = new StringBuilder();
                    read(element, pages, text);
                    versions.add(new VersionText(element.getLanguage(), text.toString()));
                } else {
                    collect(element, pages, versions);
                }
            }
        }
    }

    private static void read(PDStructureNode node, Map<COSDictionary, Map<Integer, String>> pages, StringBuilder text) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, pages, text);
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(pages.get(reference.getPage().getCOSObject()).get(reference.getMCID()));
            }
        }
    }

    private static Map<Integer, String> actualTexts(PDPage page) throws IOException {
        Map<Integer, String> texts = new HashMap<>();
        PDFStreamParser parser = new PDFStreamParser(page);
        List<COSBase> operands = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (token instanceof COSBase operand) {
                operands.add(operand);
                continue;
            }
            String name = token instanceof Operator operator ? operator.getName() : "";
            if (name.equals("BMC")) {
                open.push(NONE);
            } else if (name.equals("EMC")) {
                open.pop();
            } else if (name.equals("BDC")) {
                COSDictionary properties = (COSDictionary) operands.getLast();
                int inside = open.isEmpty() ? NONE : open.peek();
                if (properties.getDictionaryObject(COSName.ACTUAL_TEXT) instanceof COSString actual && inside != NONE) {
                    texts.merge(inside, actual.getString(), String::concat);
                }
                open.push(properties.getInt(COSName.MCID, inside));
            }
            operands.clear();
        }
        return texts;
    }
}
