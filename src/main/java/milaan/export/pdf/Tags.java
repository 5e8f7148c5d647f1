package milaan.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure tree: what is heading, version, sentence and finding, whatever page it is printed on. */
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;
    private final List<COSArray> parentsByPage = new ArrayList<>();

    Tags(Locale language) {
        this.document = element("Document", root, language);
    }

    PDStructureElement document() {
        return document;
    }

    PDStructureElement element(String type, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    PDStructureElement element(String type, PDStructureNode parent, Locale language) {
        PDStructureElement element = element(type, parent);
        element.setLanguage(language.toLanguageTag());
        return element;
    }

    void open(PDPage page) {
        page.setStructParents(parentsByPage.size());
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        parentsByPage.add(new COSArray());
    }

    /** Gives the number under which a stretch of the page's content belongs to {@code element}. */
    int mark(PDPage page, PDStructureElement element) {
        COSArray parents = parentsByPage.get(page.getStructParents());
        int id = parents.size();
        parents.add(element.getCOSObject());
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(id);
        element.appendKid(reference);
        return id;
    }

    void finish(PDDocument pdf) {
        COSArray numbers = new COSArray();
        for (int i = 0; i < parentsByPage.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(parentsByPage.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(parentsByPage.size());
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marked);
    }
}
