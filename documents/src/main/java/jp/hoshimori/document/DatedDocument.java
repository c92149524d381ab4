package jp.hoshimori.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** A PDF document that says it was made at a given time, so that the same content is the same file, byte for byte. */
final class DatedDocument extends PDDocument {

    private static final Pattern CREATED = Pattern.compile("(?<=<xmp:CreateDate>)[^<]*");
    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

    private final ZonedDateTime made;

    DatedDocument(Instant made) {
        this.made = made.atZone(ZoneOffset.UTC);
        // What PDFBox would take from the clock for the file's identifier; the rest of it comes from the content.
        setDocumentId(made.toEpochMilli());
    }

    @Override
    public void save(OutputStream out, CompressParameters compression) throws IOException {
        Calendar date = GregorianCalendar.from(made);
        getDocumentInformation().setCreationDate(date);
        PDMetadata metadata = getDocumentCatalog().getMetadata();
        String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        // PDF/A wants both places to say the same.
        metadata.importXMPMetadata(CREATED.matcher(xmp)
                .replaceAll(Matcher.quoteReplacement(XMP.format(made)))
                .getBytes(StandardCharsets.UTF_8));
        super.save(out, compression);
    }
}
