package jp.hoshimori.document;

import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The look of Word documents: A4, named styles, a Japanese font that every Windows since 10 has. */
final class DocxStyles {

    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String BODY = "Normal";
    static final String NOTE = "Note";
    static final String LIST = "ListParagraph";

    private static final String FONT = "BIZ UDPゴシック";
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int MARGIN = 1304;
    private static final int LIST_INDENT = 420;

    private DocxStyles() {}

    /** The style of headings of a level. */
    static String heading(int level) {
        if (level < 1 || level > 2) {
            throw new IllegalArgumentException("No heading of level " + level);
        }
        return "Heading" + level;
    }

    /** Adds page, fonts and styles to an empty document. */
    static void addTo(XWPFDocument document, Locale locale) {
        page(document);
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(locale.toLanguageTag());
        styles.setEastAsia("ja-JP");
        styles.setDefaultFonts(fonts());
        style(styles, BODY, "Normal", 21, false, 0, 80);
        style(styles, TITLE, "Title", 40, true, 0, 120);
        style(styles, SUBTITLE, "Subtitle", 24, false, 0, 360);
        heading(styles, 1, 28, 360, 120);
        heading(styles, 2, 23, 240, 60);
        style(styles, LIST, "List Paragraph", 21, false, 0, 40);
        style(styles, NOTE, "Note", 17, false, 0, 80);
    }

    /** Adds a bulleted list to a document; paragraphs join it by the number. */
    static BigInteger bulletList(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ONE);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("・");
        CTPPrGeneral paragraph = level.addNewPPr();
        paragraph.addNewInd().setLeft(BigInteger.valueOf(LIST_INDENT));
        paragraph.getInd().setHanging(BigInteger.valueOf(LIST_INDENT / 2));
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(MARGIN);
        margin.setBottom(MARGIN);
        margin.setLeft(MARGIN);
        margin.setRight(MARGIN);
    }

    private static CTFonts fonts() {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setEastAsia(FONT);
        fonts.setCs(FONT);
        return fonts;
    }

    /** Adds a paragraph style; sizes are half points, spaces twentieths of a point. */
    private static void style(
            XWPFStyles styles, String id, String name, int size, boolean bold, int before, int after) {
        styles.addStyle(new XWPFStyle(described(id, name, size, bold, before, after)));
    }

    /** Adds the style of headings of a level, which Word's navigation and screen readers go by. */
    private static void heading(XWPFStyles styles, int level, int size, int before, int after) {
        CTStyle heading = described(heading(level), "heading " + level, size, true, before, after);
        heading.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
        heading.getPPr().addNewKeepNext();
        styles.addStyle(new XWPFStyle(heading));
    }

    private static CTStyle described(String id, String name, int size, boolean bold, int before, int after) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTSpacing spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(before);
        spacing.setAfter(after);
        letters(style.addNewRPr(), size, bold);
        if (id.equals(BODY)) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal(BODY);
        }
        return style;
    }

    private static void letters(CTRPr letters, int size, boolean bold) {
        letters.addNewSz().setVal(size);
        if (bold) {
            letters.addNewB();
        }
    }
}
